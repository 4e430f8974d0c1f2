package news.bottomline.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.ResourceBundle;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps anybody from filling the log: GlassFish logs some malformed requests, such as one for {@code /%zz}, with their whole
 * stack. Here they take one line, with the place of the failure.
 */
@WebListener
public class ContainerLog implements ServletContextListener {

    private static final int LONGEST_REASON = 200;

    /** Held, because a logger that nobody holds loses its filter. */
    private final List<Logger> loggers = List.of(
            Logger.getLogger("jakarta.enterprise.web.core"),
            Logger.getLogger("org.glassfish.grizzly.filterchain.DefaultFilterChain"),
            Logger.getLogger("org.glassfish.grizzly.http.server.HttpHandler"));

    @Override
    public void contextInitialized(ServletContextEvent event) {
        loggers.forEach(logger -> logger.setFilter(ContainerLog::shorten));
    }

    /** The loggers are the server's, and a filter left in them would hold this application's classes. */
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
