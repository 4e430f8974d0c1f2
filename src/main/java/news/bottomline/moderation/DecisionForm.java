package news.bottomline.moderation;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import news.bottomline.base.RowId;
import org.jspecify.annotations.Nullable;

/** The fields of a card's form. A missing or malformed value is treated as not given. */
public class DecisionForm {

    @FormParam("seen")
    @Nullable
    String seen;

    @FormParam("reason")
    @Nullable
    String reason;

    @FormParam("back")
    @Nullable
    String back;

    @FormParam("next")
    @Nullable
    String next;

    Optional<Long> seen() {
        return RowId.parse(seen);
    }

    String reason() {
        return Optional.ofNullable(reason).orElse("");
    }

    QueuePosition back() {
        return Optional.ofNullable(back)
                .map(QueuePosition::parse)
                .orElse(QueuePosition.START)
                .before(RowId.parse(next));
    }
}
