package news.bottomline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;
import news.bottomline.user.User;

/**
 * What an editor has decided about a claim: that a finding does not keep the article from being published, or that the claim
 * still holds although its evidence has changed. It is never changed. It lapses by itself when the claim or its evidence changes,
 * because the key then is another one.
 */
@Entity
@Table(name = "ruling")
public class Ruling {

    /** What was decided. */
    public enum Kind {
        OVERRULED,
        CONFIRMED
    }

    /** Characters. */
    public static final int SHORTEST_REASON = 10;

    /** Characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ruling")
    @SequenceGenerator(name = "ruling", sequenceName = "ruling_seq", allocationSize = 1)
    private long id;

    @SuppressWarnings("UnusedVariable") // read by the mapping of an article's rulings
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String key;

    private String path;

    private String words;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private User decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Ruling() {}

    @SuppressWarnings("NullAway.Init")
    private Ruling(Article article, Kind kind, String key, String path, String words, User by, Instant at) {
        this.article = article;
        this.kind = kind;
        this.key = key;
        this.path = path;
        this.words = words;
        this.reason = "";
        this.decidedBy = by;
        this.decidedAt = at;
    }

    static Ruling overruled(Article article, Claims.Contested contested, String reason, User by, Instant at) {
        String key = contested.finding().key();
        String words = contested.finding().words();
        Ruling ruling = new Ruling(article, Kind.OVERRULED, key, contested.path(), words, by, at);
        ruling.reason = reason;
        return ruling;
    }

    static Ruling confirmed(Article article, Claims.Stale stale, User by, Instant at) {
        return new Ruling(
                article,
                Kind.CONFIRMED,
                stale.key(),
                stale.path(),
                stale.claim().text(),
                by,
                at);
    }

    /** @throws Failure.Invalid on {@code reason} if it is too short or too long */
    static String reason(String typed) {
        String reason = Text.line(typed);
        int length = Text.length(reason);
        if (length < SHORTEST_REASON) {
            throw new Failure.Invalid(Problem.of("reason", "overrule.reason.short", SHORTEST_REASON));
        }
        if (length > LONGEST_REASON) {
            throw new Failure.Invalid(Problem.of("reason", "block.longest", LONGEST_REASON));
        }
        return reason;
    }

    public boolean isOverruled() {
        return kind == Kind.OVERRULED;
    }

    /** The key of the finding or of the mark. */
    public String key() {
        return key;
    }

    /** Where the claim stood. */
    public String path() {
        return path;
    }

    /** The claim's words that its evidence did not hold, or all words of a claim that was confirmed. */
    public String words() {
        return words;
    }

    /** Empty for a confirmation. */
    public String reason() {
        return reason;
    }

    public User by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }
}
