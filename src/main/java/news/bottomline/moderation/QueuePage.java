package news.bottomline.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.base.Slice;
import news.bottomline.comment.Lane;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.Queue;
import news.bottomline.comment.QueueFilter;

/**
 * A page of one queue.
 *
 * @param counts how many there are in each lane, up to {@link Queue#MOST_COUNTED}
 * @param decided the comment that has just been decided about
 * @param choices the longer filter form, if it is open
 */
public record QueuePage(
        QueuePosition at,
        Slice<ModeratedComment> comments,
        Map<Lane, Integer> counts,
        Optional<ModeratedComment> decided,
        Optional<FilterChoices> choices) {

    public QueueFilter filter() {
        return at.filter();
    }

    public boolean isUncounted(Lane lane) {
        return counts.getOrDefault(lane, 0) >= Queue.MOST_COUNTED;
    }

    public String countKey(Lane lane) {
        return isUncounted(lane) ? "moderation.count.more" : "moderation.count";
    }

    /** The address of another queue, with the same filter. */
    public String path(Lane lane) {
        return QueuePosition.of(lane, filter()).page();
    }

    /** This queue without a filter. */
    public String whole() {
        return QueuePosition.of(at.lane(), QueueFilter.NONE).page();
    }

    /** This queue with the longer filter form. */
    public String withChoices() {
        return path(at.lane()) + (filter().isEmpty() ? "?" : "&") + "filters=all";
    }

    /** Where to return to after the comment at this index is decided: to the next comment, or from the last one to the one before. */
    public QueuePosition placeAfter(int index) {
        List<ModeratedComment> items = comments.items();
        int next = index + 1 < items.size() ? index + 1 : index - 1;
        return at.before(
                next < 0 ? Optional.empty() : Optional.of(items.get(next).id()));
    }

    /** The address of the next page, within the site. */
    public Optional<String> more() {
        return comments.next().map(last -> at.from(last).page());
    }

    /** The headline of the article to which the queue is narrowed, or its address where the page is empty. */
    public Optional<String> article() {
        return filter().article()
                .map(slug -> comments.items().stream()
                        .findFirst()
                        .map(one -> one.article().title())
                        .orElse(slug.value()));
    }

    /** The name of the person to whom the queue is narrowed; empty where the page is, too. */
    public Optional<String> person() {
        return filter().person()
                .map(id -> comments.items().stream()
                        .findFirst()
                        .map(ModeratedComment::name)
                        .orElse(""));
    }
}
