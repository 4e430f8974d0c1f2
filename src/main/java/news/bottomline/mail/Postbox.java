package news.bottomline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.ResultRow;

/**
 * Hands out the letters that are due, one at a time and each to one server, and keeps what came of them.
 *
 * <p>A letter that is handed out is due again after {@link #LEASE}, unless it is known by then what came of it. So a server that
 * stops in the middle loses nothing; the letter is sent again with the same Message-ID.
 */
@ApplicationScoped
class Postbox {

    /** Longer than an attempt can take, see {@link Smtp}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** The pauses after the first attempts; the last one is repeated. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));

    /** How long a letter is tried. What is older is no news. */
    static final Duration PATIENCE = Duration.ofDays(4);

    /** How long it is kept that a letter was sent, taken back or given up. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final String CLAIM = """
            update letter set attempts = attempts + 1, next_attempt_at = ?until
            where id = (select id from letter where state = 'WAITING' and next_attempt_at <= ?now
                order by next_attempt_at, id limit 1 for update skip locked)
            returning\s""" + Delivery.COLUMNS;

    /** What was sent is emptied: the reader has it, and nobody else needs it. */
    private static final String SENT = """
            update letter set state = 'SENT', settled_at = ?now, recipient_sealed = null, plain = '', html = '',
                obstacle = null, answer = null
            where id = ?id""";

    private static final String FAILED = """
            update letter set next_attempt_at = ?next, obstacle = ?obstacle, answer = nullif(?answer, ''),
                state = case when ?over then 'GIVEN_UP' else state end,
                settled_at = case when ?over then cast(?now as timestamptz) else null end
            where id = ?id and state = 'WAITING'""";

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    /** A letter that is due. Nobody else gets it before {@link #LEASE} is over. */
    @Transactional
    public Optional<Delivery> next() {
        Instant now = clock.instant();
        return ResultRow.of(db.createNativeQuery(CLAIM)
                        .setParameter("until", Timestamp.from(now.plus(LEASE)))
                        .setParameter("now", Timestamp.from(now)))
                .stream()
                .map(Delivery::of)
                .findFirst();
    }

    @Transactional
    public void settle(Delivery delivery, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted accepted ->
                db.createNativeQuery(SENT)
                        .setParameter("now", Timestamp.from(clock.instant()))
                        .setParameter("id", delivery.id())
                        .executeUpdate();
            case Outcome.Failed failed -> postpone(delivery, failed);
        }
    }

    private void postpone(Delivery delivery, Outcome.Failed failed) {
        Instant now = clock.instant();
        Instant next = now.plus(pause(delivery.attempt()));
        db.createNativeQuery(FAILED)
                .setParameter("next", Timestamp.from(next))
                .setParameter("obstacle", failed.obstacle().name())
                .setParameter("answer", failed.answer())
                .setParameter(
                        "over",
                        failed.isFinal() || next.isAfter(delivery.addedAt().plus(PATIENCE)))
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", delivery.id())
                .executeUpdate();
    }

    /** Forgets the letters that were sent, taken back or given up long ago. */
    @Transactional
    public void forgetOld() {
        db.createNativeQuery("delete from letter where settled_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(MEMORY)))
                .executeUpdate();
    }

    static Duration pause(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
