package news.bottomline.web;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;

/**
 * What {@code layout/error.jte} tells.
 *
 * @param status the answer's HTTP status, 400 to 599
 * @param problems what is wrong, where more can be said than the status says
 * @param unsent the form that could not be taken, to be sent again
 */
public record ErrorPage(int status, List<Problem> problems, Optional<UnsentForm> unsent) {

    ErrorPage(int status, List<Problem> problems) {
        this(status, problems, Optional.empty());
    }

    /** The message key's part for this status: one that has words of its own, else the one for its hundred. */
    public int told() {
        return switch (status) {
            case 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
