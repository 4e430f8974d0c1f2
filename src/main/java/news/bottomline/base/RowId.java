package news.bottomline.base;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of a row as forms and addresses write it. */
public final class RowId {

    private static final int MOST_DIGITS = 18;

    /** The id, or nothing where this cannot be one. */
    public static Optional<Long> parse(@Nullable String written) {
        String id = written == null ? "" : written.strip();
        boolean isNumber =
                !id.isEmpty() && id.length() <= MOST_DIGITS && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    private RowId() {}
}
