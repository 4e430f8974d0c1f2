package news.bottomline.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import news.bottomline.user.Moderator;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/** A moderator's decision on a comment. Decisions are never changed; a later one replaces an earlier one. */
@Entity
@Table(name = "decision")
public class Decision {

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 500;

    /** Drawn one at a time, so that the later of two decisions on a comment has the higher number on every node. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    @SequenceGenerator(name = "decision", sequenceName = "decision_id_seq", allocationSize = 1)
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

    /** @param reason empty for none */
    Decision(Comment comment, State kind, String reason, Moderator by, Instant at) {
        this.commentId = comment.id();
        this.kind = kind;
        this.reason = reason.isEmpty() ? null : reason;
        this.decidedBy = by.user();
        this.decidedAt = at;
    }

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

    /** Why the comment was refused; the other kinds have no reason. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public User by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }

    /** Whether this moderator has made the same decision already, for example by pressing the button twice. */
    boolean repeats(State wanted, String because, Moderator by) {
        return kind == wanted
                && reason().orElse("").equals(because)
                && decidedBy.id() == by.user().id();
    }
}
