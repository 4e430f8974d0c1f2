package news.bottomline.user;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Keys;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.StartLock;

/**
 * Makes sure at each start that an administrator can sign in: the one in the settings, or whoever opens the printed link.
 *
 * <p>The password in the settings is applied when it is new or has changed. The account is then also reactivated and made an
 * administrator, so that the operator of the server can always sign in. Otherwise a password chosen on the site stays.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final String NAME = "Administrator";

    @PersistenceContext
    EntityManager db;

    @Inject
    SiteSettings settings;

    @Inject
    Keys keys;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    SetupLinks links;

    /** Runs after the schema and the demonstration newsroom, because the settings may name one of its people. */
    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER) Object event,
            FirstAdministrator self) {
        self.letIn().ifPresent(link -> LOG.log(Level.INFO, "Bottomline set-up link: {0}", link));
    }

    /** The address of a set-up link, if there is neither an administrator nor a setting. */
    @Transactional
    public Optional<String> letIn() {
        StartLock.take(db, "first administrator");
        if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent()) {
            takeOver(settings.adminEmail().get(), settings.adminPassword().get());
            return Optional.empty();
        }
        return links.openForFirstAdministrator().map(token -> settings.baseUrl() + "/set-up/" + token);
    }

    private void takeOver(EmailAddress email, String password) {
        byte[] mark = keys.mac("settings password", email.folded(), password);
        Optional<User> known = users.byEmail(email);
        boolean unchanged = known.flatMap(User::settingsPassword)
                .filter(seen -> MessageDigest.isEqual(seen, mark))
                .isPresent();
        if (unchanged) {
            return;
        }
        User account = known.orElseGet(() -> users.hire(NAME, email, Optional.empty(), Set.of(Role.ADMINISTRATOR)));
        passwords.choose(account.id(), new Password(password)).takeOver(mark);
    }
}
