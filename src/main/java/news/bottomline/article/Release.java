package news.bottomline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A decision about what readers see of an article from some hour on: a revision of it, or, where it is withdrawn, nothing.
 * Never changed, only followed by a later one; {@link Timeline} tells what follows from all of them.
 */
@Entity
@Table(name = "release")
public class Release {

    /** Given one by one, so that the later of an article's decisions has the higher one on every node. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release")
    @SequenceGenerator(name = "release", sequenceName = "release_seq", allocationSize = 1)
    private long id;

    @SuppressWarnings("UnusedVariable") // read by Article's mapping of its releases
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private @Nullable Revision revision;

    @Column(name = "live_from")
    private Instant liveFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private User decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    @SuppressWarnings("NullAway.Init")
    Release(Article article, Optional<Revision> revision, Instant from, User by, Instant at) {
        this.article = article;
        this.revision = revision.orElse(null);
        this.liveFrom = from;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public long id() {
        return id;
    }

    /** What readers see; empty where the article is withdrawn. */
    public Optional<Revision> revision() {
        return Optional.ofNullable(revision);
    }

    /** The hour from which it counts, unless a later decision counts by then. */
    public Instant from() {
        return liveFrom;
    }

    public User by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }

    Timeline.Entry entry() {
        return new Timeline.Entry(revision().map(Revision::number), liveFrom, decidedAt);
    }
}
