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
import java.util.List;
import news.bottomline.base.Keys;
import news.bottomline.base.StartLock;

/**
 * Refuses to start with another secret than the one that the database was made with: no password and no address would fit
 * any more. The database keeps a word that only the right secret can make. One that has none yet gets it, unless an address
 * in it was sealed with another secret.
 */
@ApplicationScoped
public class SecretCheck {

    static final String REFUSAL =
            "BOTTOMLINE_SECRET is not the secret that this database was made with. Set the earlier"
                    + " secret, or use an empty database";

    private static final Logger LOG = System.getLogger(SecretCheck.class.getName());

    @PersistenceContext
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    EmailVault vault;

    /** After the schema, before anything is written that depends on the secret. */
    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_BEFORE) Object event,
            SecretCheck self) {
        if (!self.isTheDatabasesOwn()) {
            LOG.log(Level.ERROR, "Bottomline cannot start: {0}", REFUSAL);
            throw new IllegalStateException("Bottomline cannot start: " + REFUSAL);
        }
    }

    @Transactional
    public boolean isTheDatabasesOwn() {
        StartLock.take(db, "secret");
        byte[] mark = keys.mac("secret check");
        List<?> kept =
                db.createNativeQuery("select secret_mark from installation").getResultList();
        if (!kept.isEmpty()) {
            return MessageDigest.isEqual((byte[]) kept.getFirst(), mark);
        }
        if (!opensWhatIsSealed()) {
            return false;
        }
        db.createNativeQuery("insert into installation (secret_mark) values (?1)")
                .setParameter(1, mark)
                .executeUpdate();
        return true;
    }

    private boolean opensWhatIsSealed() {
        return db.createNativeQuery("select email_sealed from staff order by id limit 1").getResultList().stream()
                .allMatch(address -> vault.openStaff((byte[]) address).isPresent());
    }
}
