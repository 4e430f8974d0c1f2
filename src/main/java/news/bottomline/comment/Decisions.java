package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import news.bottomline.base.DateFormats;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;
import news.bottomline.user.Moderator;
import org.jspecify.annotations.Nullable;

/**
 * What moderators decide. Whoever decides names the latest decision that they have seen, or none; where there is a later one
 * they are told of it, and nothing changes. So of two who decide at the same time one wins, and an earlier decision is only
 * ever changed by somebody who knows it. To press the same button twice is no conflict.
 *
 * <p>Each verb throws {@link Failure.NotFound} where there is no such comment, and {@link Failure.Conflict}, with the name of
 * who decided and the time, where the decision seen is not the latest.
 */
@ApplicationScoped
public class Decisions {

    private static final String APPEND = """
            insert into decision (comment_id, kind, reason, decided_by, decided_at)
            values (?1, ?2, nullif(?3, ''), ?4, ?5) returning *""";

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /** From now on everybody can read it; under a note, where what it answers is not there (any longer). */
    @Transactional
    public Decision approve(long id, Optional<Long> seen, Moderator by) {
        return decide(id, seen, State.APPROVED, "", by);
    }

    /**
     * It is not shown, or not any longer; answers to it remain.
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

    /** As refusing, without a reason. */
    @Transactional
    public Decision spam(long id, Optional<Long> seen, Moderator by) {
        return decide(id, seen, State.SPAM, "", by);
    }

    /** The row's lock makes the second of two simultaneous deciders wait and then see the first one's decision. */
    private Decision decide(long id, Optional<Long> seen, State kind, String reason, Moderator by) {
        @Nullable Comment comment = db.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw new Failure.NotFound();
        }
        Optional<Decision> latest = latest(id);
        if (latest.filter(decision -> decision.isThat(kind, reason, by.user())).isPresent()) {
            return latest.get();
        }
        if (!latest.map(Decision::id).equals(seen)) {
            throw new Failure.Conflict(told(latest));
        }
        Instant now = clock.instant();
        if (comment.become(kind, now)) {
            changes.fire(new PagesChanged());
        }
        return append(id, kind, reason, now, by);
    }

    private Decision append(long id, State kind, String reason, Instant now, Moderator by) {
        return (Decision) db.createNativeQuery(APPEND, Decision.class)
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, reason)
                .setParameter(4, by.user().id())
                .setParameter(5, Timestamp.from(now))
                .getSingleResult();
    }

    private Optional<Decision> latest(long commentId) {
        return db.createQuery(
                        "select d from Decision d where d.commentId = :comment order by d.id desc", Decision.class)
                .setParameter("comment", commentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where nobody has decided, the one that was named never was. */
    private static Problem told(Optional<Decision> first) {
        return first.map(decision -> Problem.of(
                        "seen",
                        "moderation.first." + decision.kind().name().toLowerCase(Locale.ROOT),
                        decision.by().name(),
                        DateFormats.moment(decision.at())))
                .orElseGet(() -> Problem.of("seen", "moderation.first.none"));
    }
}
