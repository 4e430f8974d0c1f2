package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;
import org.jspecify.annotations.Nullable;

/** Manages the accounts of staff, active and deactivated. */
@ApplicationScoped
public class Users {

    public static final int LONGEST_NAME = 80;

    /** Counts only administrators who can sign in: active ones with a password. */
    static final String WORKING_ADMINISTRATOR =
            "'ADMINISTRATOR' = any (roles) and deactivated_at is null and password_hash is not null";

    @PersistenceContext
    EntityManager db;

    @Inject
    EmailVault emails;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Event<PagesChanged> changes;

    @Inject
    InstantSource clock;

    @Transactional
    public Optional<User> find(long id) {
        return Optional.ofNullable(db.find(User.class, id));
    }

    /** The account with this address in any spelling, active or not. */
    @Transactional
    public Optional<User> byEmail(EmailAddress email) {
        return db.createQuery("select u from User u where u.emailLookup = :lookup", User.class)
                .setParameter("lookup", emails.lookupStaff(email))
                .getResultStream()
                .findFirst();
    }

    /** All accounts by name, the active ones first. */
    @Transactional
    public List<User> all(Administrator by) {
        return db.createQuery("select u from User u", User.class)
                .getResultStream()
                .sorted(Comparator.comparing((User user) -> !user.isActive())
                        .thenComparing(User::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(User::id))
                .toList();
    }

    /** The address of an account; empty if it was encrypted with another secret than the present one. */
    public Optional<EmailAddress> email(User user, Administrator by) {
        return emails.openStaff(user.emailSealed());
    }

    /**
     * Creates an account without an administrator, for the first administrator and the demonstration newsroom.
     *
     * @param password 12 to 200 characters; without one a set-up link is needed to sign in
     * @throws Failure.Invalid on {@code name}, {@code roles}, {@code email} and {@code password}
     */
    @Transactional
    public User hire(String name, EmailAddress email, Optional<String> password, Set<Role> roles) {
        List<Problem> problems = new ArrayList<>(problems(name, roles));
        if (byEmail(email).isPresent()) {
            problems.add(Problem.of("email", "person.email.taken"));
        }
        password.flatMap(Password::problem).ifPresent(problems::add);
        refuse(problems);
        return enter(Text.line(name), email, password.map(Password::new), roles);
    }

    /** Creates an account without a password; a set-up link is needed to sign in. */
    @Transactional
    public User hire(String name, EmailAddress email, Set<Role> roles, Administrator by) {
        return hire(name, email, Optional.empty(), roles);
    }

    /**
     * Changes the name and the roles of a user, from their next request on.
     *
     * @throws Failure.Invalid also if no administrator would be left
     */
    @Transactional
    public User change(long id, String name, Set<Role> roles, Administrator by) {
        refuse(problems(name, roles));
        User user = roles.contains(Role.ADMINISTRATOR) ? existing(id) : notTheLastAdministrator(id);
        if (!user.name().equals(Text.line(name))) {
            user.rename(Text.line(name));
            changes.fire(PagesChanged.added());
        }
        user.become(roles);
        return user;
    }

    /** Ends all sessions, application passwords and set-up links of an account. What its user wrote stays. */
    @Transactional
    public User deactivate(long id, Administrator by) {
        User user = notTheLastAdministrator(id);
        user.deactivate(clock.instant());
        sessions.closeAll(user);
        for (String way : List.of("application_password", "setup_link")) {
            db.createNativeQuery("delete from " + way + " where staff_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return user;
    }

    /** Reactivates an account with its former password and roles. */
    @Transactional
    public User takeBack(long id, Administrator by) {
        User user = existing(id);
        user.takeBack();
        return user;
    }

    /** The problems with this name and these roles. */
    public static List<Problem> problems(String name, Set<Role> roles) {
        String line = Text.line(name);
        List<Problem> problems = new ArrayList<>();
        if (line.isEmpty()) {
            problems.add(Problem.of("name", "person.name.missing"));
        } else if (Text.length(line) > LONGEST_NAME) {
            problems.add(Problem.of("name", "person.name.long", LONGEST_NAME));
        }
        if (roles.isEmpty()) {
            problems.add(Problem.of("roles", "person.roles.missing"));
        }
        return problems;
    }

    private User existing(long id) {
        return Optional.ofNullable(db.find(User.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Failure.NotFound::new);
    }

    /** Locks all administrators first, so that of the last two who leave at the same moment one stays. */
    private User notTheLastAdministrator(long id) {
        List<?> administrators = db.createNativeQuery(
                        "select id from staff where " + WORKING_ADMINISTRATOR + " order by id for update")
                .getResultList();
        if (administrators.stream().allMatch(one -> ((Number) one).longValue() == id) && !administrators.isEmpty()) {
            throw new Failure.Invalid(Problem.of("roles", "person.last-administrator"));
        }
        return existing(id);
    }

    private User enter(String name, EmailAddress email, Optional<Password> password, Set<Role> roles) {
        User user = new User(name, emails.sealStaff(email), emails.lookupStaff(email), roles, clock.instant());
        password.map(passwords::hash).ifPresent(user::choose);
        try {
            db.persist(user);
            db.flush();
        } catch (PersistenceException failed) {
            throw isDuplicate(failed) ? new Failure.Invalid(Problem.of("email", "person.email.taken")) : failed;
        }
        return user;
    }

    /** Whether an account with this address was created at the same moment (PostgreSQL's 23505). */
    private static boolean isDuplicate(PersistenceException failed) {
        return Stream.<@Nullable Throwable>iterate(failed, cause -> cause != null, cause -> cause.getCause())
                .anyMatch(cause -> cause instanceof SQLException sql && "23505".equals(sql.getSQLState()));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
    }
}
