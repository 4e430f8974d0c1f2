package news.bottomline.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.ResourceBundle;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Shortens the log records of malformed requests, such as one for {@code /%zz}, to one line with the place of the failure.
 * GlassFish logs a whole stack trace for each, with which anybody could fill the log.
 */
@WebListener
public class ContainerLog implements ServletContextListener {

    private static final int LONGEST_REASON = 200;

    /** Keeps the loggers, because a logger without a reference loses its filter. */
    private final List<Logger> loggers = List.of(
            Logger.getLogger("jakarta.enterprise.web.core"),
            Logger.getLogger("org.glassfish.grizzly.filterchain.DefaultFilterChain"),
            Logger.getLogger("org.glassfish.grizzly.http.server.HttpHandler"));

    @Override
    public void contextInitialized(ServletContextEvent event) {
        loggers.forEach(logger -> logger.setFilter(ContainerLog::shorten));
    }

    /** Removes the filter: the loggers belong to the server and would keep this application's class loader alive. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        loggers.forEach(logger -> logger.setFilter(null));
    }

    static boolean shorten(LogRecord log) {
        Throwable thrown = log.getThrown();
        if (thrown != null) {
            log.setMessage(message(log) + ": " + reason(thrown).replace('{', '('));
            log.setResourceBundle(null);
            log.setThrown(null);
        }
        return true;
    }

    private static String message(LogRecord log) {
        String message = String.valueOf(log.getMessage());
        ResourceBundle bundle = log.getResourceBundle();
        return bundle != null && bundle.containsKey(message) ? bundle.getString(message) : message;
    }

    private static String reason(Throwable thrown) {
        String said = String.valueOf(thrown).replaceAll("\\s", " ");
        String reason = said.substring(0, Math.min(said.length(), LONGEST_REASON));
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length == 0 ? reason : reason + " at " + stack[0];
    }
}
