package news.bottomline.moderation;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.comment.State;
import org.jspecify.annotations.Nullable;

/** What a card's form sends; what is missing or out of shape counts as not given. */
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
        return number(seen);
    }

    String reason() {
        return Optional.ofNullable(reason).orElse("");
    }

    QueuePosition back() {
        State state = Optional.ofNullable(tab).flatMap(QueuePosition::state).orElse(State.HELD);
        return new QueuePosition(state, Optional.ofNullable(after).flatMap(Cursor::parse), number(next));
    }

    private static Optional<Long> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
