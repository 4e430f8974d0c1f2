package news.bottomline.article.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether new articles may have a template, whatever its version, and its place in the choice. */
@Entity
@Table(name = "template_offer")
public class Offer {

    @Id
    @Column(name = "key")
    private String handle;

    private int position;
    private boolean offered;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(String key, int position) {
        this.handle = key;
        this.position = position;
        this.offered = true;
    }

    String key() {
        return handle;
    }

    boolean isOffered() {
        return offered;
    }

    void offer(boolean now) {
        offered = now;
    }

    void changePlacesWith(Offer other) {
        int place = position;
        position = other.position;
        other.position = place;
    }
}
