package news.bottomline.web;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a failure: the one place where failures become statuses.
 *
 * @param problems what is wrong, where more can be said than the status says
 * @param headers what goes with the status, such as after how long to try again
 */
record ErrorResponse(int status, List<Problem> problems, MultivaluedMap<String, Object> headers) {

    /** After how long to try again when the database is away. */
    static final long SECONDS_AWAY = 10;

    private static final int DEEPEST = 50;

    /**
     * PostgreSQL's states for connection lost (08), resources exhausted (53), shutting down (57P), statement cut off by its
     * time limit (57014), lock not had in time (55P03), transaction left idle (25P03), deadlock or conflict (40), and the
     * system's own failures such as a full disk (58).
     */
    private static final Pattern AWAY = Pattern.compile("(08|53|57P|40|58).*|57014|55P03|25P03");

    static ErrorResponse of(Throwable thrown) {
        return switch (cause(thrown)) {
            case Failure.NotFound notFound -> plain(404);
            case StaleToken stale -> new ErrorResponse(403, List.of(Problem.of("", "form.token.stale")), none());
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

    /** Whether nothing is wrong with the request or this application: the database does not answer, or not in time. */
    boolean isOutage() {
        return status == 503;
    }

    /** A failure as it was thrown, or the first of its causes that says more than the failure itself. */
    private static Throwable cause(Throwable thrown) {
        return causes(thrown)
                .filter(one -> one instanceof Failure || one instanceof WebApplicationException || isAway(one))
                .findFirst()
                .orElse(thrown);
    }

    /** Bounded, since causes may form a circle. A SQL exception may name the next one instead of a cause. */
    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, ErrorResponse::next)
                .limit(DEEPEST)
                .map(Objects::requireNonNull);
    }

    private static @Nullable Throwable next(@Nullable Throwable one) {
        return one instanceof SQLException sql && sql.getCause() == null
                ? sql.getNextException()
                : Objects.requireNonNull(one).getCause();
    }

    private static boolean isAway(Throwable thrown) {
        return switch (thrown) {
            case ResourceException pool -> true;
            case SQLTransientException later -> true;
            case SQLNonTransientConnectionException lost -> true;
            case SQLRecoverableException lost -> true;
            case SQLException sql ->
                sql.getSQLState() != null && AWAY.matcher(sql.getSQLState()).matches();
            case TransactionalException ending -> isLostAtTheEnd(ending);
            default -> false;
        };
    }

    /**
     * The server says of a connection that is lost at commit or rollback only that the system failed, and drops what the
     * database or the driver said.
     */
    private static boolean isLostAtTheEnd(TransactionalException ending) {
        return ending.getCause() instanceof SystemException || ending.getCause() instanceof XAException;
    }

    private static MultivaluedMap<String, Object> none() {
        return new MultivaluedHashMap<>();
    }
}
