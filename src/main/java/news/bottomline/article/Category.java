package news.bottomline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import news.bottomline.base.Slug;
import org.jspecify.annotations.Nullable;

/** A subject of articles. A category may have a parent that has none itself. */
@Entity
@Table(name = "category")
public class Category {

    /** Characters. */
    public static final int LONGEST_NAME = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category")
    @SequenceGenerator(name = "category", sequenceName = "category_seq", allocationSize = 50)
    private long id;

    private String name;

    private String slug;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private @Nullable Category parent;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(String name, Slug slug, Optional<Category> parent) {
        this.name = name;
        this.slug = slug.value();
        this.parent = parent.orElse(null);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public Optional<Category> parent() {
        return Optional.ofNullable(parent);
    }
}
