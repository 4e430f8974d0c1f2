package news.bottomline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The application at the root of its context; its resources are found by their {@code @Path}. */
@ApplicationPath("/")
public class BottomlineApplication extends Application {

    /**
     * GlassFish logs one or more stack traces for each exception that leaves a transaction and for each lost connection.
     * {@link ErrorLog} logs the failure in one line instead. The field keeps the loggers, because a logger without a
     * reference loses its level.
     */
    private static final List<Logger> SILENCED = Stream.of(
                    "org.glassfish.cdi.transaction",
                    "com.sun.enterprise.resource.pool",
                    "jakarta.enterprise.resource.jta.com.sun.enterprise.transaction",
                    "jakarta.enterprise.resource.resourceadapter.com.sun.enterprise.resource",
                    "jakarta.enterprise.resource.resourceadapter.com.sun.gjc.spi")
            .map(Logger::getLogger)
            .toList();

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /**
     * Switches off the WADL description, keeps the status of an error without a body, and leaves redirections relative,
     * because the host of the request may differ from the one that the browser sees.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
