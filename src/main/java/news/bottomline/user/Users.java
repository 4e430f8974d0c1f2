package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import news.bottomline.base.EmailAddress;

/** Everybody who works here or did. */
@ApplicationScoped
public class Users {

    @PersistenceContext
    EntityManager db;

    @Inject
    EmailVault emails;

    @Transactional
    public Optional<User> find(long id) {
        return Optional.ofNullable(db.find(User.class, id));
    }

    /** The account of this address in any spelling, active or not. */
    @Transactional
    public Optional<User> byEmail(EmailAddress email) {
        return db.createQuery("select u from User u where u.emailLookup = :lookup", User.class)
                .setParameter("lookup", emails.lookupStaff(email))
                .getResultStream()
                .findFirst();
    }
}
