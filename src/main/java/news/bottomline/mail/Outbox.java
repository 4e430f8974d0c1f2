package news.bottomline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import news.bottomline.base.Keys;
import news.bottomline.base.SiteSettings;

/**
 * Letters that wait to be sent. A letter is a row, written in the transaction that gives cause for it: it exists if and only if
 * its cause does, and nothing waits for a mail server.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into letter (message_id, recipient_sealed, subject, plain, html, unsubscribe, tags, state, added_at,
                attempts, next_attempt_at)
            values (?message, ?recipient, ?subject, ?plain, ?html, nullif(?unsubscribe, ''), ?tags, 'WAITING', ?now, 0, ?now)""";

    /** What is taken back is emptied: nobody will need it. */
    private static final String TAKE_BACK = """
            update letter set state = 'TAKEN_BACK', settled_at = ?now, recipient_sealed = null, plain = '', html = ''
            where state = 'WAITING' and tags @> array[cast(?tag as text)]""";

    @PersistenceContext
    EntityManager db;

    @Inject
    SiteSettings settings;

    @Inject
    InstantSource clock;

    @Inject
    Event<LetterAdded> added;

    /** Puts a letter into the outbox, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void add(Letter letter) {
        db.createNativeQuery(INSERT)
                .setParameter("message", messageId())
                .setParameter("recipient", letter.recipient())
                .setParameter("subject", letter.subject())
                .setParameter("plain", Rendering.plain(letter))
                .setParameter("html", Rendering.html(letter, settings.language()))
                .setParameter(
                        "unsubscribe", letter.unsubscribe().map(URI::toString).orElse(""))
                .setParameter("tags", letter.tags().toArray(String[]::new))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
        added.fire(new LetterAdded());
    }

    /** Takes back the letters with this tag that have not been sent, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void takeBack(String tag) {
        db.createNativeQuery(TAKE_BACK)
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("tag", tag)
                .executeUpdate();
    }

    private String messageId() {
        return "<" + Keys.token() + "@"
                + Optional.ofNullable(settings.baseUrl().getHost()).orElse("localhost") + ">";
    }
}
