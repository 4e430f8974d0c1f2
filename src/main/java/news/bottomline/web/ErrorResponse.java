package news.bottomline.web;

import jakarta.resource.ResourceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * What somebody is told of a failure: the one place where failures become statuses.
 *
 * @param problems what is wrong, where more can be said than the status says
 * @param headers what goes with the status, such as after how long to try again
 */
record ErrorResponse(int status, List<Problem> problems, MultivaluedMap<String, Object> headers) {

    private static final int SECONDS_AWAY = 10;

    static ErrorResponse of(Throwable thrown) {
        return switch (cause(thrown)) {
            case Failure.NotFound notFound -> plain(404);
            case Failure.Forbidden forbidden -> plain(403);
            case Failure.Malformed malformed -> new ErrorResponse(400, List.of(malformed.problem()), none());
            case Failure.Precondition condition ->
                new ErrorResponse(condition.isMissing() ? 428 : 412, List.of(condition.problem()), none());
            case Failure.Conflict conflict -> new ErrorResponse(409, List.of(conflict.problem()), none());
            case Failure.Invalid invalid -> new ErrorResponse(422, invalid.problems(), none());
            case Failure.TooMany tooMany -> later(429, tooMany.retryAfterSeconds());
            case WebApplicationException web -> of(web.getResponse());
            case Throwable away when isAway(away) -> later(503, SECONDS_AWAY);
            default -> plain(500);
        };
    }

    static ErrorResponse plain(int status) {
        return new ErrorResponse(status, List.of(), none());
    }

    /** What is kept of an answer that the server made: never its words. */
    private static ErrorResponse of(Response response) {
        MultivaluedMap<String, Object> headers = none();
        Stream.of("Allow", "WWW-Authenticate", "Retry-After")
                .filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaders().get(name)));
        return new ErrorResponse(response.getStatus(), List.of(), headers);
    }

    private static ErrorResponse later(int status, long seconds) {
        MultivaluedMap<String, Object> headers = none();
        headers.putSingle("Retry-After", seconds);
        return new ErrorResponse(status, List.of(), headers);
    }

    /** A failure as it was thrown, or the lost connection that is behind it. */
    private static Throwable cause(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .filter(one -> one instanceof Failure || one instanceof WebApplicationException || isAway(one))
                .findFirst()
                .orElse(thrown);
    }

    /** The server's pool gives no connection; or PostgreSQL's classes 08 (connection), 53 (too many) and 57P (shutting down). */
    private static boolean isAway(Throwable thrown) {
        return thrown instanceof ResourceException
                || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException
                || (thrown instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().matches("(08|53|57P).*"));
    }

    private static MultivaluedMap<String, Object> none() {
        return new MultivaluedHashMap<>();
    }
}
