package news.bottomline.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Page;
import news.bottomline.comment.Queue;
import news.bottomline.comment.State;
import news.bottomline.comment.Waiting;

/**
 * The comments in one state.
 *
 * @param after where this page begins; empty on the first page
 * @param counts how many there are in each state, up to {@link Queue#MOST_COUNTED}
 * @param decided what has just been decided about
 */
public record QueuePage(
        State tab,
        Optional<Cursor> after,
        Page<Waiting> comments,
        Map<State, Integer> counts,
        Optional<Waiting> decided) {

    public boolean isUncounted(State state) {
        return counts.getOrDefault(state, 0) >= Queue.MOST_COUNTED;
    }

    public String countKey(State state) {
        return isUncounted(state) ? "moderation.count.more" : "moderation.count";
    }

    /** Where to go on when the comment at this index is decided: to the one below it, or above the last. */
    public Place placeAfter(int index) {
        List<Waiting> items = comments.items();
        int next = index + 1 < items.size() ? index + 1 : index - 1;
        return new Place(
                tab,
                after,
                next < 0 ? Optional.empty() : Optional.of(items.get(next).id()));
    }

    /** The address of the next page, within the site. */
    public Optional<String> more() {
        return comments.next().map(last -> new Place(tab, Optional.of(last), Optional.empty()).path());
    }
}
