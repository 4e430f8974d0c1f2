package news.bottomline.comment;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment as the database would give it. */
final class CommentRow {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    /** Posted as many minutes after noon as its id says. */
    static Comment comment(long id, @Nullable Long parent, State state) {
        Comment comment = new Comment();
        set(comment, "id", id);
        set(comment, "articleId", 1L);
        set(comment, "parentId", parent);
        set(comment, "name", "Reader " + id);
        set(comment, "text", "Words " + id);
        set(comment, "website", "https://example.org/" + id);
        set(comment, "postedAt", NOON.plusSeconds(60 * id));
        set(comment, "since", NOON.plusSeconds(60 * id));
        set(comment, "state", state);
        set(comment, "verdict", "HOLD");
        set(comment, "verdictCheck", "links");
        set(comment, "verdictWords", List.of("https://example.org"));
        return comment;
    }

    static void set(Comment comment, String name, @Nullable Object value) {
        try {
            Field field = Comment.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(comment, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private CommentRow() {}
}
