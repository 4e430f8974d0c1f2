package news.bottomline.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.Queue;
import news.bottomline.comment.State;

/**
 * The comments in one state.
 *
 * @param after where this page begins; empty on the first page
 * @param counts how many there are in each state, up to {@link Queue#MOST_COUNTED}
 * @param decided the comment that has just been decided about
 */
public record QueuePage(
        State tab,
        Optional<Cursor> after,
        Slice<ModeratedComment> comments,
        Map<State, Integer> counts,
        Optional<ModeratedComment> decided) {

    public boolean isUncounted(State state) {
        return counts.getOrDefault(state, 0) >= Queue.MOST_COUNTED;
    }

    public String countKey(State state) {
        return isUncounted(state) ? "moderation.count.more" : "moderation.count";
    }

    /** Where to return to after the comment at this index is decided: to the next comment, or from the last one to the one before. */
    public QueuePosition placeAfter(int index) {
        List<ModeratedComment> items = comments.items();
        int next = index + 1 < items.size() ? index + 1 : index - 1;
        return new QueuePosition(
                tab,
                after,
                next < 0 ? Optional.empty() : Optional.of(items.get(next).id()));
    }

    /** The address of the next page, within the site. */
    public Optional<String> more() {
        return comments.next().map(last -> new QueuePosition(tab, Optional.of(last), Optional.empty()).path());
    }
}
