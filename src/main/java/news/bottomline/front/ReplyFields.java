package news.bottomline.front;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import news.bottomline.comment.Reply;
import org.jspecify.annotations.Nullable;

/** The reply form's fields as they came; any of them may be missing. */
public class ReplyFields {

    @FormParam("name")
    @Nullable
    String name;

    @FormParam("email")
    @Nullable
    String email;

    @FormParam("website")
    @Nullable
    String website;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("parent")
    @Nullable
    String parent;

    /** Hidden from people: only a program that fills in whatever it finds writes here. */
    @FormParam("subject")
    @Nullable
    String trap;

    Reply reply() {
        return new Reply(typed(name), typed(email), typed(website), typed(text), parentId(), typed(trap));
    }

    /** Something that is not a number names no comment; 0 is no comment's id either, and is refused as one that is gone. */
    private Optional<Long> parentId() {
        String written = typed(parent).strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(written.matches("\\d{1,18}") ? Long.parseLong(written) : 0L);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
