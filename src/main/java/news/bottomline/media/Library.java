package news.bottomline.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Cursor;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slice;
import news.bottomline.user.Author;

/** Finds pictures, by their ids and by the words that are said about them, and loads their files. */
@ApplicationScoped
public class Library {

    private static final String PICTURES = """
            select p.id, p.digest, p.width, p.height, p.alt, p.caption, p.credit, p.focus_x, p.focus_y, p.file_name,
                u.name as uploader, p.uploaded_at,
                (select string_agg(r.width || ' ' || r.height || ' ' || r.type, ',' order by r.width)
                    from rendition r where r.picture_id = p.id) as files
            from picture p join staff u on u.id = p.uploaded_by
            where true""";
    private static final String CONTENT = """
            select r.type, r.content from rendition r join picture p on p.id = r.picture_id
            where p.id = ?1 and p.digest = ?2 and r.width = ?3""";

    @PersistenceContext
    EntityManager db;

    /** @param content of a rendition */
    public record Content(byte[] content, Encoding encoding) {}

    @Transactional
    public Optional<Picture> find(long id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** The pictures of these ids that there are. */
    @Transactional
    public Map<Long, Picture> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = db.createNativeQuery(PICTURES + " and p.id = any (cast(string_to_array(?1, ',') as bigint[]))")
                .setParameter(1, ResultRow.joined(ids.stream()));
        return ResultRow.of(query).stream()
                .map(Library::picture)
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    /**
     * The latest first.
     *
     * @param words each the beginning of a word in alternative text, caption, credit or file name; empty for all pictures
     */
    @Transactional
    public Slice<Picture> search(String words, Optional<Cursor> after, int limit, Author by) {
        String query = PICTURES
                + (wanted(words).isEmpty() ? "" : " and p.words @@ to_tsquery('simple', ?2)")
                + (after.isEmpty() ? "" : " and p.uploaded_at <= ?3 and (p.uploaded_at < ?3 or p.id < ?4)")
                + " order by p.uploaded_at desc, p.id desc limit ?1";
        Query page = db.createNativeQuery(query).setParameter(1, limit + 1);
        if (!wanted(words).isEmpty()) {
            page.setParameter(2, wanted(words));
        }
        after.ifPresent(last -> page.setParameter(3, Timestamp.from(last.at())).setParameter(4, last.id()));
        return Slice.of(ResultRow.of(page), limit, row -> new Cursor(row.instant("uploaded_at"), row.number("id")))
                .map(Library::picture);
    }

    /** The file of an address; empty where the address is none of a picture's. */
    @Transactional
    public Optional<Content> content(long id, String digest, int width) {
        Query query = db.createNativeQuery(CONTENT)
                .setParameter(1, id)
                .setParameter(2, digest)
                .setParameter(3, width);
        return ResultRow.of(query).stream()
                .findFirst()
                .map(row -> new Content(row.bytes("content"), Encoding.valueOf(row.text("type"))));
    }

    /** The query in PostgreSQL's language; letters and digits alone, so that nothing typed is an operator. */
    private static String wanted(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static Picture picture(ResultRow row) {
        long id = row.number("id");
        String digest = row.text("digest");
        return new Picture(
                id,
                digest,
                new Size(row.integer("width"), row.integer("height")),
                new PictureDetails(
                        row.text("alt"),
                        row.text("caption"),
                        row.text("credit"),
                        new Focus(row.integer("focus_x"), row.integer("focus_y"))),
                row.text("file_name"),
                row.text("uploader"),
                row.instant("uploaded_at"),
                Stream.of(row.text("files").split(","))
                        .map(file -> file(id, digest, file.split(" ")))
                        .toList());
    }

    private static Picture.File file(long id, String digest, String[] parts) {
        int width = Integer.parseInt(parts[0]);
        Encoding encoding = Encoding.valueOf(parts[2]);
        return new Picture.File(Picture.path(id, digest, width, encoding), width, Integer.parseInt(parts[1]), encoding);
    }
}
