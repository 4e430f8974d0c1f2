package news.bottomline.comment;

import java.time.Duration;
import java.util.Optional;
import news.bottomline.base.Slug;

/**
 * What a queue is narrowed to. All parts must apply.
 *
 * @param category the article's category, or one above it
 * @param person the id of a comment: those by the same writer, known by the e-mail address
 * @param rule the name of the check that decided about it when it was posted
 * @param words words in the text or the name, in any order; the last letters of a word may be missing; empty for any
 */
public record QueueFilter(
        Optional<Slug> article,
        Optional<Slug> category,
        Optional<Long> person,
        Optional<String> rule,
        Optional<Age> age,
        String words) {

    public static final QueueFilter NONE = new QueueFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** How long a comment has waited, or how long ago the decision was made. */
    public enum Age {
        RECENT(Duration.ofDays(1), false),
        HOUR(Duration.ofHours(1), true),
        DAY(Duration.ofDays(1), true),
        WEEK(Duration.ofDays(7), true);

        private final Duration limit;
        private final boolean older;

        Age(Duration limit, boolean older) {
            this.limit = limit;
            this.older = older;
        }

        Duration limit() {
            return limit;
        }

        /** Whether it must be longer than the limit, not shorter. */
        boolean isOlder() {
            return older;
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
