package news.bottomline.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.comment.State;

/**
 * The place in a queue that a moderator returns to after a decision.
 *
 * @param after the last comment of the page before; empty on the first page
 * @param next the comment that is to be read next
 */
public record QueuePosition(State tab, Optional<Cursor> after, Optional<Long> next) {

    static final QueuePosition START = new QueuePosition(State.HELD, Optional.empty(), Optional.empty());

    /** The address of a tab, within the site. */
    public static String path(State tab) {
        return tab == State.HELD ? "/moderation" : "/moderation/" + name(tab);
    }

    /** A state as it is written in addresses, forms and message keys. */
    public static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> state(String name) {
        for (State state : State.values()) {
            if (name(state).equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The address of this place, within the site. */
    public String path() {
        return path(tab) + after.map(cursor -> "?after=" + encoded(cursor)).orElse("") + fragment();
    }

    /** The same address, for a page that confirms a decision. */
    String pathAfterDeciding(long id) {
        return path(tab) + "?decided=" + id
                + after.map(cursor -> "&after=" + encoded(cursor)).orElse("") + fragment();
    }

    private String fragment() {
        return next.map(id -> "#comment-" + id).orElse("");
    }

    private static String encoded(Cursor cursor) {
        return URLEncoder.encode(cursor.toString(), StandardCharsets.UTF_8);
    }
}
