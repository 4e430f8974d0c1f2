package news.bottomline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slice;
import news.bottomline.user.Administrator;

/** The outbox as administrators read it: letters that wait, and what became of the others in the last 30 days. */
@ApplicationScoped
public class StoredLetters {

    private static final String ALL = "select " + StoredLetter.COLUMNS + " from letter";

    /** The patience of {@link Postbox} begins anew: whoever asks for another attempt has read why the last one failed. */
    private static final String AGAIN = """
            update letter set state = 'WAITING', settled_at = null, added_at = ?now, next_attempt_at = ?now
            where id = ?id and state in ('WAITING', 'GIVEN_UP')""";

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    @Inject
    Event<LetterAdded> added;

    /**
     * The latest letters first.
     *
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<StoredLetter> page(Optional<Cursor> after, int limit, Administrator by) {
        Query query = db.createNativeQuery(ALL + (after.isEmpty() ? "" : " where id < ?1") + " order by id desc")
                .setMaxResults(limit + 1);
        after.ifPresent(last -> query.setParameter(1, last.id()));
        List<StoredLetter> letters =
                ResultRow.of(query).stream().map(StoredLetter::of).toList();
        return Slice.of(letters, limit, letter -> new Cursor(letter.addedAt(), letter.id()));
    }

    /** @throws Failure.NotFound if there is none, or none any longer */
    @Transactional
    public StoredLetter find(long id, Administrator by) {
        return ResultRow.of(db.createNativeQuery(ALL + " where id = ?1").setParameter(1, id)).stream()
                .map(StoredLetter::of)
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    /**
     * Makes a letter due now, also one that was given up.
     *
     * @throws Failure.NotFound if it has been sent or taken back
     */
    @Transactional
    public void sendAgain(long id, Administrator by) {
        int due = db.createNativeQuery(AGAIN)
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("id", id)
                .executeUpdate();
        if (due == 0) {
            throw new Failure.NotFound();
        }
        added.fire(new LetterAdded());
    }
}
