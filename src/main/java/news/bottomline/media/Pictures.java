package news.bottomline.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Text;
import news.bottomline.user.Author;
import news.bottomline.user.Editor;

/** Stores pictures, changes what is said about them, and deletes those that stand nowhere. */
@ApplicationScoped
public class Pictures {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int DIGEST_CHARS = 16;

    private static final String INSERT_PICTURE = """
            insert into picture (id, digest, width, height, alt, caption, credit, focus_x, focus_y, file_name,
                uploaded_by, uploaded_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)""";
    private static final String INSERT_RENDITION =
            "insert into rendition (picture_id, width, height, type, content) values (?1, ?2, ?3, ?4, ?5)";
    private static final String UPDATE = """
            update picture set alt = ?2, caption = ?3, credit = ?4, focus_x = ?5, focus_y = ?6 where id = ?1""";

    @PersistenceContext
    EntityManager db;

    @Inject
    Library library;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    @Inject
    Event<PictureRemoval> removals;

    /**
     * @param fileName as the browser gives it; a name to find the picture by, never a path
     * @throws Failure.Invalid where a detail is too long
     */
    @Transactional
    public Picture add(ReadPicture read, String fileName, PictureDetails details, Author by) {
        details.check();
        long id =
                ((Number) db.createNativeQuery("select nextval('picture_seq')").getSingleResult()).longValue();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        bind(db.createNativeQuery(INSERT_PICTURE), details, 5)
                .setParameter(1, id)
                .setParameter(2, digest(read.renditions().getLast().content()))
                .setParameter(3, read.size().width())
                .setParameter(4, read.size().height())
                .setParameter(10, Text.beginning(Text.line(fileName), LONGEST_FILE_NAME))
                .setParameter(11, by.user().id())
                .setParameter(12, Timestamp.from(now))
                .executeUpdate();
        read.renditions().forEach(rendition -> insert(id, rendition));
        return library.find(id).orElseThrow();
    }

    /** @throws Failure.Invalid with a problem for each field */
    @Transactional
    public Picture change(long id, PictureDetails details, Author by) {
        details.check();
        int changed = bind(db.createNativeQuery(UPDATE), details, 2)
                .setParameter(1, id)
                .executeUpdate();
        if (changed == 0) {
            throw new Failure.NotFound();
        }
        changes.fire(PagesChanged.added());
        return library.find(id).orElseThrow();
    }

    /** @throws Failure.Conflict where the picture stands in an article */
    @Transactional
    public void delete(long id, Editor by) {
        removals.fire(new PictureRemoval(id));
        int deleted = db.createNativeQuery("delete from picture where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (deleted == 0) {
            throw new Failure.NotFound();
        }
        changes.fire(PagesChanged.removed());
    }

    private void insert(long id, Rendition rendition) {
        db.createNativeQuery(INSERT_RENDITION)
                .setParameter(1, id)
                .setParameter(2, rendition.width())
                .setParameter(3, rendition.height())
                .setParameter(4, rendition.encoding().name())
                .setParameter(5, rendition.content())
                .executeUpdate();
    }

    private static Query bind(Query query, PictureDetails details, int first) {
        return query.setParameter(first, details.alt())
                .setParameter(first + 1, details.caption())
                .setParameter(first + 2, details.credit())
                .setParameter(first + 3, details.focus().x())
                .setParameter(first + 4, details.focus().y());
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_CHARS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
