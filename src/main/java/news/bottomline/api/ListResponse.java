package news.bottomline.api;

import java.util.List;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the value of {@code after} for the next page; absent on the last
 */
public record ListResponse<T>(List<T> items, @Nullable String next) {

    static <T> ListResponse<T> of(Slice<T> page) {
        return new ListResponse<>(
                page.items(), page.next().map(Cursor::toString).orElse(null));
    }
}
