package news.bottomline.front;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import news.bottomline.base.RowId;
import news.bottomline.comment.Reply;
import org.jspecify.annotations.Nullable;

/** The reply form's fields as sent; any of them may be missing. */
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

    /** A field that people do not see: only a program that fills in every field writes here. */
    @FormParam("subject")
    @Nullable
    String trap;

    Reply reply() {
        return new Reply(typed(name), typed(email), typed(website), typed(text), parentId(), typed(trap));
    }

    /** What names no comment is refused like one that is gone: 0 is the id of no comment. */
    private Optional<Long> parentId() {
        return typed(parent).isBlank()
                ? Optional.empty()
                : Optional.of(RowId.parse(parent).orElse(0L));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
