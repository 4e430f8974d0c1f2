package news.bottomline.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/** What a moderator decided about a comment: never changed, only followed by a later one. */
@Entity
@Table(name = "decision")
public class Decision {

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 500;

    @Id
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Enumerated(EnumType.STRING)
    private State kind;

    private @Nullable String reason;

    @ManyToOne
    @JoinColumn(name = "decided_by")
    private User decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    public long id() {
        return id;
    }

    public long commentId() {
        return commentId;
    }

    /** APPROVED, REFUSED or SPAM; never HELD. */
    public State kind() {
        return kind;
    }

    /** Why it was refused; the other kinds need no reason. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public User by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }

    /** Whether somebody who asks for this has it already: a button pressed twice is one decision. */
    boolean isThat(State wanted, String because, User who) {
        return kind == wanted && reason().orElse("").equals(because) && decidedBy.id() == who.id();
    }
}
