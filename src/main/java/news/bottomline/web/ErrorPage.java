package news.bottomline.web;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;

/**
 * The model of {@code layout/error.jte}.
 *
 * @param status the answer's HTTP status, 400 to 599
 * @param problems details beyond the status; often empty
 * @param unsent the form that was not processed, to be sent again
 */
public record ErrorPage(int status, List<Problem> problems, Optional<UnsentForm> unsent) {

    ErrorPage(int status, List<Problem> problems) {
        this(status, problems, Optional.empty());
    }

    /** The status whose message is shown: this one if it has a message, otherwise 400 or 500. */
    public int messageStatus() {
        return switch (status) {
            case 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
