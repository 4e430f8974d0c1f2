package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Keys;

/**
 * Limits failed sign-ins: {@link #PER_ACCOUNT} for each e-mail address, whether it has an account or not, and
 * {@link #PER_NETWORK} for each network, within any {@link #WINDOW}.
 *
 * <p>An attempt is counted before its password is checked, in a transaction of its own, and removed if the password is right.
 * So a hundred simultaneous attempts do not get around the limit, and a failure stays counted if the request fails.
 */
@ApplicationScoped
class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final RateLimit PER_ACCOUNT = new RateLimit(10, WINDOW);
    static final RateLimit PER_NETWORK = new RateLimit(30, WINDOW);

    @PersistenceContext
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    InstantSource clock;

    /**
     * Counts an attempt and returns its number.
     *
     * @param networkAddress as the servlet container gives it
     * @throws Failure.TooMany with the seconds until the next attempt is allowed
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(EmailAddress email, String networkAddress) {
        Instant now = clock.instant();
        byte[] account = keys.mac("sign-in account", email.folded());
        byte[] network = keys.mac("sign-in network", Network.of(networkAddress));
        forgetOld(now);
        oneAtATime(1, account);
        oneAtATime(2, network);
        hold(PER_ACCOUNT.secondsToWait(latest("email_lookup", account, PER_ACCOUNT, now), now));
        hold(PER_NETWORK.secondsToWait(latest("network_lookup", network, PER_NETWORK, now), now));
        return ((Number) db.createNativeQuery("insert into sign_in_attempt (email_lookup, network_lookup, attempted_at)"
                                + " values (?1, ?2, ?3) returning id")
                        .setParameter(1, account)
                        .setParameter(2, network)
                        .setParameter(3, Timestamp.from(now))
                        .getSingleResult())
                .longValue();
    }

    /** Removes an attempt, after its password was right. */
    @Transactional(TxType.REQUIRES_NEW)
    public void takeBack(long attempt) {
        db.createNativeQuery("delete from sign_in_attempt where id = ?1")
                .setParameter(1, attempt)
                .executeUpdate();
    }

    private void forgetOld(Instant now) {
        db.createNativeQuery("delete from sign_in_attempt where attempted_at <= ?1")
                .setParameter(1, Timestamp.from(now.minus(WINDOW)))
                .executeUpdate();
    }

    /** Accounts are always locked before networks, so that no deadlock can arise. */
    private void oneAtATime(int kind, byte[] lookup) {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
                .setParameter(1, kind)
                .setParameter(2, ByteBuffer.wrap(lookup).getInt())
                .getSingleResult();
    }

    private List<Instant> latest(String column, byte[] lookup, RateLimit limit, Instant now) {
        List<?> times = db.createNativeQuery("select attempted_at from sign_in_attempt where " + column
                        + " = ?1 and attempted_at > ?2 order by attempted_at desc")
                .setParameter(1, lookup)
                .setParameter(2, Timestamp.from(limit.since(now)))
                .setMaxResults(limit.most())
                .getResultList();
        return times.stream().map(time -> ((Timestamp) time).toInstant()).toList();
    }

    private static void hold(OptionalLong seconds) {
        if (seconds.isPresent()) {
            throw new Failure.TooMany(seconds.getAsLong());
        }
    }
}
