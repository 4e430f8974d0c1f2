package news.bottomline.api;

import java.util.List;
import news.bottomline.base.Cursor;
import news.bottomline.base.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next to be given as {@code after} for the page after this; absent on the last
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    static <T> Listed<T> of(Page<T> page) {
        return new Listed<>(page.items(), page.next().map(Cursor::toString).orElse(null));
    }
}
