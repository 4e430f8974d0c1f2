package news.bottomline.moderation;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.RowId;
import news.bottomline.comment.State;
import org.jspecify.annotations.Nullable;

/** The fields of a card's form. A missing or malformed value is treated as not given. */
public class DecisionForm {

    @FormParam("seen")
    @Nullable
    String seen;

    @FormParam("reason")
    @Nullable
    String reason;

    @FormParam("tab")
    @Nullable
    String tab;

    @FormParam("after")
    @Nullable
    String after;

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
        State state = Optional.ofNullable(tab).flatMap(QueuePosition::state).orElse(State.HELD);
        return new QueuePosition(state, Optional.ofNullable(after).flatMap(Cursor::parse), RowId.parse(next));
    }
}
