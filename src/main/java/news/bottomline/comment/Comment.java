package news.bottomline.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment on an article or on another comment.
 *
 * <p>A comment is screened when it is posted, and keeps the verdict. Most comments are held until a moderator approves them,
 * refuses them or marks them as spam. A moderator can change an earlier decision. Each decision is stored as a
 * {@link Decision}; the latest one gives the state. The text never changes.
 *
 * <p>The writer's e-mail address is stored encrypted and leaves this package only in {@link ModeratedComment}.
 */
@Entity
@Table(name = "comment")
public class Comment {

    @Id
    private long id;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String name;

    @Column(name = "email_sealed")
    private byte[] emailSealed;

    @Convert(converter = WebAddressColumn.class)
    private @Nullable WebAddress website;

    private String text;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "state_since")
    private Instant since;

    private String verdict;

    @Column(name = "verdict_check")
    private String verdictCheck;

    @Convert(converter = TextArrayColumn.class)
    @Column(name = "verdict_words")
    private List<String> verdictWords;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** A reply as it comes in, with the state that follows from its verdict. */
    Comment(long id, long articleId, ValidReply reply, byte[] emailSealed, Verdict verdict, State state, Instant at) {
        this.id = id;
        this.articleId = articleId;
        this.parentId = reply.parent().orElse(null);
        this.name = reply.name();
        this.emailSealed = emailSealed;
        this.website = reply.website().orElse(null);
        this.text = reply.text();
        this.postedAt = at;
        this.state = state;
        this.since = at;
        this.verdict = verdict.kind();
        this.verdictCheck = verdict.check();
        this.verdictWords = verdict.words();
    }

    public long id() {
        return id;
    }

    public long articleId() {
        return articleId;
    }

    /** The id of the comment that this one replies to. */
    public Optional<Long> parent() {
        return Optional.ofNullable(parentId);
    }

    public String name() {
        return name;
    }

    public Optional<WebAddress> website() {
        return Optional.ofNullable(website);
    }

    /** Plain text; {@link CommentText} turns it into HTML. */
    public String text() {
        return text;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public State state() {
        return state;
    }

    /** When the comment was posted or, once a moderator has decided, when the latest decision was made. */
    public Instant since() {
        return since;
    }

    public Verdict verdict() {
        return Verdict.of(verdict, verdictCheck, verdictWords);
    }

    byte[] emailSealed() {
        return emailSealed;
    }

    /** Sets the state that a moderator has decided on. Returns whether readers see a change. */
    boolean decide(State decided, Instant now) {
        boolean seen = state != decided && (state == State.APPROVED || decided == State.APPROVED);
        state = decided;
        since = now;
        return seen;
    }
}
