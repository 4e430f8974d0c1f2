package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Keys;
import org.jspecify.annotations.Nullable;

/**
 * One-time links by which a user chooses a password, or the first administrator creates an account. A link works once and for
 * {@link #LIFE}. A newer link for the same purpose replaces it. Only its hash is stored.
 */
@ApplicationScoped
public class SetupLinks {

    public static final Duration LIFE = Duration.ofDays(3);

    private static final String ADMINISTRATORS = "select count(*) from staff where " + Users.WORKING_ADMINISTRATOR;

    @PersistenceContext
    EntityManager db;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    InstantSource clock;

    /**
     * The purpose of a link.
     *
     * @param owner the user who chooses a password; empty if it creates the first administrator
     */
    public record Purpose(Optional<User> owner) {}

    /** Creates a link for a user without a password, or one who has lost it. The old password works until the link is used. */
    @Transactional
    public String open(long owner, Administrator by) {
        if (users.find(owner).filter(User::isActive).isEmpty()) {
            throw new Failure.NotFound();
        }
        db.createNativeQuery("delete from setup_link where staff_id = ?1")
                .setParameter(1, owner)
                .executeUpdate();
        String token = Keys.token();
        entry("insert into setup_link (token_hash, created_at, expires_at, staff_id) values (?1, ?2, ?3, ?4)", token)
                .setParameter(4, owner)
                .executeUpdate();
        return token;
    }

    /** Creates a link for the first administrator; empty if there is one already. */
    @Transactional
    public Optional<String> openForFirstAdministrator() {
        if (hasAdministrator()) {
            return Optional.empty();
        }
        db.createNativeQuery("delete from setup_link where staff_id is null").executeUpdate();
        String token = Keys.token();
        entry("insert into setup_link (token_hash, created_at, expires_at) values (?1, ?2, ?3)", token)
                .executeUpdate();
        return Optional.of(token);
    }

    /** @throws Failure.NotFound if the link does not exist, or is used, expired or no longer needed */
    @Transactional
    public Purpose purpose(String token) {
        List<?> owners = db.createNativeQuery(
                        "select staff_id from setup_link where token_hash = ?1 and expires_at > ?2")
                .setParameter(1, Keys.sha256(token))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        if (owners.isEmpty()) {
            throw new Failure.NotFound();
        }
        return purposeOf((@Nullable Number) owners.getFirst());
    }

    /** Sets the owner's password, and deletes the link. */
    @Transactional
    public User choosePassword(String token, String password) {
        User owner = purpose(token).owner().orElseThrow(Failure.NotFound::new);
        Password chosen = new Password(password);
        useUp(token);
        return passwords.choose(owner.id(), chosen);
    }

    /**
     * Creates the first administrator, and deletes the link.
     *
     * @throws Failure.Invalid on {@code name}, {@code email}, {@code password}
     */
    @Transactional
    public User begin(String token, String name, EmailAddress email, String password) {
        if (purpose(token).owner().isPresent()) {
            throw new Failure.NotFound();
        }
        useUp(token);
        return users.hire(name, email, Optional.of(password), Set.of(Role.ADMINISTRATOR));
    }

    private Purpose purposeOf(@Nullable Number owner) {
        if (owner == null && hasAdministrator()) {
            throw new Failure.NotFound();
        }
        return new Purpose(Optional.ofNullable(owner)
                .map(id -> users.find(id.longValue()).filter(User::isActive).orElseThrow(Failure.NotFound::new)));
    }

    private boolean hasAdministrator() {
        return ((Number) db.createNativeQuery(ADMINISTRATORS).getSingleResult()).longValue() > 0;
    }

    private Query entry(String insert, String token) {
        Instant now = clock.instant();
        return db.createNativeQuery(insert)
                .setParameter(1, Keys.sha256(token))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.plus(LIFE)));
    }

    /** Deletes the link; the second of two simultaneous users finds it gone. */
    private void useUp(String token) {
        int used = db.createNativeQuery("delete from setup_link where token_hash = ?1")
                .setParameter(1, Keys.sha256(token))
                .executeUpdate();
        if (used == 0) {
            throw new Failure.NotFound();
        }
    }
}
