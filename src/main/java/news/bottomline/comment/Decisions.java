package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;
import news.bottomline.user.Moderator;
import org.jspecify.annotations.Nullable;

/**
 * Decides on comments. A moderator names the latest decision that they have seen, or none. If there is a later one, nothing
 * changes and the moderator is told of it. So of two moderators who decide at the same time one wins, and nobody overrides a
 * decision without knowing it. Repeating one's own decision is no conflict.
 *
 * <p>Each method throws {@link Failure.NotFound} if there is no such comment, and {@link Failure.Conflict}, with the name of
 * the moderator who decided and the time, if the decision seen is not the latest.
 */
@ApplicationScoped
public class Decisions {

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    @Inject
    Event<CommentDecided> decided;

    /** From now on everybody can read it; under a note, where what it answers is not there (any longer). */
    @Transactional
    public Decision approve(long id, Optional<Long> seen, Moderator by) {
        return decide(id, seen, State.APPROVED, "", by);
    }

    /**
     * Hides the comment from readers; replies to it stay.
     *
     * @param reason for the other moderators; 1 to {@value Decision#LONGEST_REASON} characters, else {@link Failure.Invalid}
     */
    @Transactional
    public Decision refuse(long id, Optional<Long> seen, String reason, Moderator by) {
        String because = Text.lines(reason);
        if (because.isEmpty()) {
            throw new Failure.Invalid(Problem.of("reason", "moderation.reason.missing"));
        }
        if (Text.length(because) > Decision.LONGEST_REASON) {
            throw new Failure.Invalid(Problem.of("reason", "comment.longest", Decision.LONGEST_REASON));
        }
        return decide(id, seen, State.REFUSED, because, by);
    }

    /** Marks the comment as spam; readers do not see it. */
    @Transactional
    public Decision spam(long id, Optional<Long> seen, Moderator by) {
        return decide(id, seen, State.SPAM, "", by);
    }

    /** The lock on the row makes the second of two simultaneous moderators wait and then see the first decision. */
    private Decision decide(long id, Optional<Long> seen, State kind, String reason, Moderator by) {
        @Nullable Comment comment = db.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw new Failure.NotFound();
        }
        Optional<Decision> latest = latest(id);
        if (latest.filter(decision -> decision.repeats(kind, reason, by)).isPresent()) {
            return latest.get();
        }
        if (!latest.map(Decision::id).equals(seen)) {
            throw new Failure.Conflict(conflict(latest));
        }
        Instant now = clock.instant();
        State before = comment.state();
        if (comment.decide(kind, now)) {
            changes.fire(new PagesChanged(kind != State.APPROVED));
        }
        Decision decision = new Decision(comment, kind, reason, by, now);
        db.persist(decision);
        decided.fire(new CommentDecided(
                id, comment.articleId(), before, decision, by.user().id()));
        return decision;
    }

    private Optional<Decision> latest(long commentId) {
        return db.createQuery(
                        "select d from Decision d where d.commentId = :comment order by d.id desc", Decision.class)
                .setParameter("comment", commentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Without a first decision, the one that the moderator has named does not exist. */
    private static Problem conflict(Optional<Decision> first) {
        return first.map(decision -> Problem.of(
                        "seen",
                        "moderation.first." + decision.kind().name().toLowerCase(Locale.ROOT),
                        decision.by().name(),
                        decision.at()))
                .orElseGet(() -> Problem.of("seen", "moderation.first.none"));
    }
}
