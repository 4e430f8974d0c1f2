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
 * The answer to a failure. Only this class maps failures to statuses.
 *
 * @param problems details beyond the status; often empty
 * @param headers the headers that belong to the status, such as {@code Retry-After}
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
            case Failure.TooMany tooMany -> later(429, tooMany.retryAfterSeconds(), List.of());
            case Failure.TooLarge tooLarge -> new ErrorResponse(413, List.of(tooLarge.problem()), none());
            case Failure.Busy busy -> later(503, busy.retryAfterSeconds(), List.of(busy.problem()));
            case WebApplicationException web -> of(web.getResponse());
            case Throwable away when isAway(away) -> later(503, SECONDS_AWAY, List.of());
            default -> plain(500);
        };
    }

    static ErrorResponse plain(int status) {
        return new ErrorResponse(status, List.of(), none());
    }

    /** Keeps the status and some headers of an answer that Jersey made, and drops its text. */
    private static ErrorResponse of(Response response) {
        MultivaluedMap<String, Object> headers = none();
        Stream.of("Allow", "WWW-Authenticate", "Retry-After")
                .filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaders().get(name)));
        return new ErrorResponse(response.getStatus(), List.of(), headers);
    }

    private static ErrorResponse later(int status, long seconds, List<Problem> problems) {
        MultivaluedMap<String, Object> headers = none();
        headers.putSingle("Retry-After", seconds);
        return new ErrorResponse(status, problems, headers);
    }

    /** Whether the database did not answer in time, so that neither the request nor the application is at fault. */
    boolean isOutage() {
        return status == 503;
    }

    /** The first exception in the chain of causes that has a status of its own, or the thrown one. */
    private static Throwable cause(Throwable thrown) {
        return causes(thrown)
                .filter(one -> one instanceof Failure || one instanceof WebApplicationException || isAway(one))
                .findFirst()
                .orElse(thrown);
    }

    /** The chain of causes, limited because it may be circular. A SQL exception may have a next one instead of a cause. */
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
     * When a connection is lost at commit or rollback, the server throws a general system failure without the driver's
     * exception.
     */
    private static boolean isLostAtTheEnd(TransactionalException ending) {
        return ending.getCause() instanceof SystemException || ending.getCause() instanceof XAException;
    }

    private static MultivaluedMap<String, Object> none() {
        return new MultivaluedHashMap<>();
    }
}
