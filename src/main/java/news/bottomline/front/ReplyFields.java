package news.bottomline.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.Optional;
import news.bottomline.base.RowId;
import news.bottomline.comment.Reply;
import news.bottomline.comment.Sender;
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

    /** The honeypot: a hidden field that only programs fill in. */
    @FormParam("subject")
    @Nullable
    String trap;

    /** How long the form was open, in milliseconds, as a script measured it. */
    @FormParam("took")
    @Nullable
    String took;

    Reply reply() {
        return new Reply(typed(name), typed(email), typed(website), typed(text), parentId(), typed(trap));
    }

    Sender sender(HttpServletRequest request) {
        return new Sender(
                Optional.empty(),
                Optional.of(request.getRemoteAddr()),
                RowId.parse(took).map(Duration::ofMillis),
                Optional.empty());
    }

    /** Returns 0, the id of no comment, for a malformed id, which is then refused like a comment that is gone. */
    private Optional<Long> parentId() {
        return typed(parent).isBlank()
                ? Optional.empty()
                : Optional.of(RowId.parse(parent).orElse(0L));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
