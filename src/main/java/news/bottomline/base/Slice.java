package news.bottomline.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a long list. The next one is asked for by the last row seen, never by a count of rows to skip, so it costs
 * the same however far down the list it is and never shows a row twice.
 *
 * @param next what to ask for to get the rows after these; empty on the last page
 */
public record Slice<T>(List<T> items, Optional<Cursor> next) {

    public static final int LONGEST = 100;

    /** Builds the page from one row more than was asked for. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(List.copyOf(oneMore), Optional.empty());
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Slice<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    public <R> Slice<R> map(Function<T, R> to) {
        return new Slice<>(items.stream().map(to).toList(), next);
    }
}
