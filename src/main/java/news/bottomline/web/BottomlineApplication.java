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
     * GlassFish writes a stack trace, or several, for each refusal that leaves a transaction and for each connection that is
     * lost; {@link ErrorLog} says what failed, in one line. Held here, as a logger that nobody holds forgets its level.
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
     * No description of the resources is offered, an error without a body keeps its status, and a redirection names no host:
     * the request's own may not be the one that its sender sees.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
