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
 * What a reader wrote under an article, or in answer to another comment.
 *
 * <p>Its life: it is screened as it comes in, and the verdict stays with it. Most are held; a moderator approves or refuses
 * them or puts them with the spam, and may later decide otherwise. Each decision is kept as a {@link Decision}, and the state
 * is that of the latest. What was written never changes.
 *
 * <p>Its writer's e-mail address is kept sealed and leaves this package only within {@link ModeratedComment}.
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

    private @Nullable String website;

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

    public long id() {
        return id;
    }

    public long articleId() {
        return articleId;
    }

    /** The comment that this one answers. */
    public Optional<Long> parent() {
        return Optional.ofNullable(parentId);
    }

    public String name() {
        return name;
    }

    /** The writer's website, checked again: whatever the row holds, only an http or https address comes out. */
    public Optional<WebAddress> website() {
        return Optional.ofNullable(website).flatMap(WebAddress::parse);
    }

    /** Plain text; {@link CommentText} shows it. */
    public String text() {
        return text;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public State state() {
        return state;
    }

    /** When it was posted or, later, last decided upon. */
    public Instant since() {
        return since;
    }

    public Verdict verdict() {
        return Verdict.of(verdict, verdictCheck, verdictWords);
    }

    byte[] emailSealed() {
        return emailSealed;
    }

    /** Takes the state that a moderator has decided on; answers whether readers see a change. */
    boolean become(State decided, Instant now) {
        boolean seen = state != decided && (state == State.APPROVED || decided == State.APPROVED);
        state = decided;
        since = now;
        return seen;
    }
}
