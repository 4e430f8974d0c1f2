package news.bottomline.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a long list. The next part starts after the last row seen, not after a number of rows to skip, so each part costs
 * the same and no row appears twice.
 *
 * @param next where the next part starts; empty for the last part
 */
public record Slice<T>(List<T> items, Optional<Cursor> next) {

    public static final int LONGEST = 100;

    /** Builds a slice from a query for one row more than the limit. */
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
