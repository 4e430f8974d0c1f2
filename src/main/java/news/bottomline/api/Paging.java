package news.bottomline.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slice;

/** The requested page of a list: its start and its length. */
public class Paging {

    static final String DEFAULT = "50";

    @QueryParam("after")
    @DefaultValue("")
    String after = "";

    @QueryParam("limit")
    @DefaultValue(DEFAULT)
    String limit = DEFAULT;

    Optional<Cursor> after() {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Cursor.parse(after).orElseThrow(() -> new Failure.Invalid(Problem.of("after", "comment.after"))));
    }

    int limit() {
        int asked = limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > Slice.LONGEST) {
            throw new Failure.Invalid(Problem.of("limit", "comment.limit", Slice.LONGEST));
        }
        return asked;
    }
}
