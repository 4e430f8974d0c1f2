package news.bottomline.base;

import jakarta.persistence.EntityManager;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one server at a time do what is done once at the start, until its transaction ends. It asks again and again rather
 * than wait in the database, where a wait is cut off after a second.
 */
public final class StartLock {

    private static final int MOST_ATTEMPTS = 1200;
    private static final long PAUSE_NANOS = 100_000_000;

    /** @throws IllegalStateException where another server has not finished after two minutes */
    public static void take(EntityManager db, String purpose) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if ((Boolean) db.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1))")
                    .setParameter(1, purpose)
                    .getSingleResult()) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("another server has been starting for two minutes: " + purpose);
    }

    private StartLock() {}
}
