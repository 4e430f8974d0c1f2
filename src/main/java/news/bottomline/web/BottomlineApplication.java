package news.bottomline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The application at the root of its context; its resources are found by their {@code @Path}. */
@ApplicationPath("/")
public class BottomlineApplication extends Application {

    /**
     * GlassFish logs each refusal that leaves a transaction as a severe error, with what was refused; {@link ErrorMapper} logs
     * what really is one. Held here, as a logger that nobody holds forgets its level.
     */
    private static final Logger TRANSACTIONS = Logger.getLogger("org.glassfish.cdi.transaction");

    static {
        TRANSACTIONS.setLevel(Level.OFF);
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
