package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/** Checks and changes the passwords of accounts. A new password ends every session. */
@ApplicationScoped
public class Passwords {

    @PersistenceContext
    EntityManager db;

    @Inject
    Users users;

    @Inject
    EmailVault emails;

    @Inject
    Sessions sessions;

    @Inject
    PasswordHashes hashes;

    @Inject
    RecentPasswords recent;

    @Inject
    SignInAttempts attempts;

    /**
     * The user with this address and password. Unknown, deactivated and password-less accounts give the same result as a wrong
     * password.
     *
     * @param networkAddress as the servlet container gives it
     * @throws Failure.TooMany after too many failures
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<User> signIn(EmailAddress email, String password, String networkAddress) {
        long attempt = attempts.begin(email, networkAddress);
        Optional<User> account = users.byEmail(email);
        boolean matches = hashes.matches(password, account.flatMap(User::passwordHash));
        Optional<User> admitted = account.filter(user -> matches && user.isActive());
        admitted.ifPresent(user -> attempts.takeBack(attempt));
        return admitted;
    }

    /**
     * Checks the password of an administrator's program, which sends it with every request. A password that was right a few
     * minutes ago is not hashed again. Other users cannot sign in this way.
     *
     * @throws Failure.TooMany after too many failures
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<User> signInAdministrator(EmailAddress email, String password, String networkAddress) {
        Optional<User> account = users.byEmail(email).filter(user -> user.may(Role.ADMINISTRATOR));
        if (account.isPresent() && recent.knows(account.get(), password)) {
            return account;
        }
        long attempt = attempts.begin(email, networkAddress);
        boolean matches = hashes.matches(password, account.flatMap(User::passwordHash));
        if (!matches) {
            return Optional.empty();
        }
        attempts.takeBack(attempt);
        account.ifPresent(user -> recent.remember(user, password));
        return account;
    }

    /**
     * Changes a user's own password. The current one is required, and attempts are limited as at sign-in.
     *
     * @throws Failure.Invalid on {@code current} or {@code password}
     * @throws Failure.TooMany after too many wrong guesses
     */
    @Transactional
    public void change(User owner, String current, String next, String networkAddress) {
        List<Problem> problems = new ArrayList<>();
        Password.problem(next).ifPresent(problems::add);
        EmailAddress email = emails.openStaff(owner.emailSealed()).orElseThrow(Failure.NotFound::new);
        long attempt = attempts.begin(email, networkAddress);
        if (hashes.matches(current, owner.passwordHash())) {
            attempts.takeBack(attempt);
        } else {
            problems.addFirst(Problem.of("current", "password.wrong"));
        }
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        choose(owner.id(), new Password(next));
    }

    String hash(Password password) {
        return hashes.of(password);
    }

    /** Sets a new password, and ends all sessions and set-up links of the account. */
    User choose(long id, Password password) {
        @Nullable User user = db.find(User.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (user == null) {
            throw new Failure.NotFound();
        }
        user.choose(hashes.of(password));
        sessions.closeAll(user);
        db.createNativeQuery("delete from setup_link where staff_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        return user;
    }
}
