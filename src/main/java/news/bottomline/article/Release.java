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
 * A decision to show a revision to readers from an hour on, or, without a revision, to withdraw the article. Releases are
 * never changed; {@link Timeline} derives what readers see from all of them.
 */
@Entity
@Table(name = "release")
public class Release {

    /** Drawn one at a time, so that the later of two releases of an article has the higher number on every node. */
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

    /** The revision that readers see; empty if the article is withdrawn. */
    public Optional<Revision> revision() {
        return Optional.ofNullable(revision);
    }

    /** The hour from which it holds, unless a later decision has taken effect by then. */
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
