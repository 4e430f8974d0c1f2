package news.bottomline.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Logs failed requests, in one line each. For a fault of the application it adds the stack trace, but only once a minute for
 * each place in the code, so that many requests cannot fill the log.
 */
@ApplicationScoped
class ErrorLog {

    private static final Logger LOG = System.getLogger(ErrorLog.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_PLACES = 200;
    private static final int DEEPEST = 50;
    private static final String SET_UP = "/set-up/";

    private final Cache<String, Boolean> traced = Caffeine.newBuilder()
            .expireAfterWrite(PAUSE)
            .maximumSize(MOST_PLACES)
            .build();

    void failed(HttpServletRequest request, ErrorResponse error, Throwable thrown) {
        String line = request.getMethod() + " " + printable(withoutToken(RequestPath.within(request))) + ": "
                + error.status() + ", " + printable(innermost(thrown).toString());
        if (error.isOutage() && DatabaseLimit.isRefused(request)) {
            return; // DatabaseMonitor has logged the reason
        }
        if (error.isOutage()) {
            LOG.log(Level.WARNING, line);
        } else if (isFirst(thrown)) {
            LOG.log(Level.ERROR, line, thrown);
        } else {
            LOG.log(Level.ERROR, line + " (its stack trace is above, at most a minute ago)");
        }
    }

    /** A set-up link lets in whoever has it. */
    static String withoutToken(String path) {
        return path.startsWith(SET_UP) ? SET_UP + "…" : path;
    }

    /** Whether no failure at the same place in the code has been traced within the last minute. */
    boolean isFirst(Throwable thrown) {
        Throwable cause = innermost(thrown);
        StackTraceElement[] trace = cause.getStackTrace();
        String place = cause.getClass().getName() + (trace.length == 0 ? "" : "@" + trace[0]);
        return traced.asMap().putIfAbsent(place, true) == null;
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < DEEPEST; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Removes line ends, so that no path or message from outside can forge a log line. */
    private static String printable(String text) {
        int[] characters = text.codePoints()
                .limit(300)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .toArray();
        return new String(characters, 0, characters.length);
    }
}
