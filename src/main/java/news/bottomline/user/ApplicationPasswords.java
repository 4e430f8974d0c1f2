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
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Keys;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;

/** Passwords for programs. Each has 256 random bits and is shown once. Nobody can guess one, so a plain hash protects it. */
@ApplicationScoped
public class ApplicationPasswords {

    public static final int LONGEST_LABEL = 60;

    /** The time of last use is updated at most this often. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager db;

    @Inject
    Users users;

    @Inject
    InstantSource clock;

    /**
     * Creates a password and returns it. It cannot be shown again.
     *
     * @param label 1 to 60 characters
     * @throws Failure.Invalid on {@code label}
     */
    @Transactional
    public String make(User owner, String label) {
        String line = Text.line(label);
        if (line.isEmpty() || Text.length(line) > LONGEST_LABEL) {
            throw new Failure.Invalid(Problem.of("label", "application-password.label", LONGEST_LABEL));
        }
        String secret = Keys.token();
        db.persist(new ApplicationPassword(
                db.getReference(User.class, owner.id()), line, Keys.sha256(secret), clock.instant()));
        return secret;
    }

    /** The user's application passwords, the newest first. */
    @Transactional
    public List<ApplicationPassword> of(User owner) {
        return db.createQuery(
                        "select p from ApplicationPassword p where p.owner.id = :owner order by p.createdAt desc, p.id desc",
                        ApplicationPassword.class)
                .setParameter("owner", owner.id())
                .getResultList();
    }

    /** @throws Failure.NotFound also for another user's password */
    @Transactional
    public void revoke(long id, User owner) {
        int revoked = db.createNativeQuery("delete from application_password where id = ?1 and staff_id = ?2")
                .setParameter(1, id)
                .setParameter(2, owner.id())
                .executeUpdate();
        if (revoked == 0) {
            throw new Failure.NotFound();
        }
    }

    /** The active user with this address and this application password. */
    @Transactional
    public Optional<User> signIn(EmailAddress email, String secret) {
        return db.createQuery(
                        "select p from ApplicationPassword p where p.secretHash = :hash", ApplicationPassword.class)
                .setParameter("hash", Keys.sha256(ApplicationPassword.withoutGroups(secret)))
                .getResultStream()
                .findFirst()
                .filter(password -> password.owner().isActive())
                .filter(password -> users.byEmail(email)
                        .filter(owner -> owner.id() == password.owner().id())
                        .isPresent())
                .map(this::used);
    }

    private User used(ApplicationPassword password) {
        Instant now = clock.instant();
        if (password.lastUsedAt()
                .filter(last -> last.isAfter(now.minus(EXACTNESS)))
                .isEmpty()) {
            db.createNativeQuery("update application_password set last_used_at = ?1 where id = ?2")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, password.id())
                    .executeUpdate();
        }
        return password.owner();
    }
}
