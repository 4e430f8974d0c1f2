package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.bottomline.base.Keys;

/**
 * Sessions of signed-in users. A session is a random token in a cookie; only its hash is stored. Each sign-in creates a new
 * one. It ends after {@link #LIFE}, at sign-out, when the password changes, and when the account is deactivated.
 */
@ApplicationScoped
public class Sessions {

    /** Long enough for a working day, short enough that a forgotten browser is signed out overnight. */
    public static final Duration LIFE = Duration.ofHours(12);

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    /** Creates a session and returns its token, which only the browser keeps. */
    @Transactional
    public String open(User user) {
        String token = Keys.token();
        Instant now = clock.instant();
        db.createNativeQuery("delete from session where expires_at <= ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        db.createNativeQuery(
                        "insert into session (token_hash, staff_id, created_at, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Keys.sha256(token))
                .setParameter(2, user.id())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(LIFE)))
                .executeUpdate();
        return token;
    }

    /** The user of a session; empty if it has ended. */
    @Transactional
    public Optional<User> of(String token) {
        return db.createNativeQuery(
                        "select s.* from staff s join session on session.staff_id = s.id"
                                + " where token_hash = ?1 and expires_at > ?2 and s.deactivated_at is null",
                        User.class)
                .setParameter(1, Keys.sha256(token))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultStream()
                .map(User.class::cast)
                .findFirst();
    }

    @Transactional
    public void close(String token) {
        db.createNativeQuery("delete from session where token_hash = ?1")
                .setParameter(1, Keys.sha256(token))
                .executeUpdate();
    }

    /** Ends all sessions of a user. */
    @Transactional
    public void closeAll(User user) {
        db.createNativeQuery("delete from session where staff_id = ?1")
                .setParameter(1, user.id())
                .executeUpdate();
    }
}
