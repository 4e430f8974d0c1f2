package news.bottomline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The application at the root of its context; its resources are found by their {@code @Path}. */
@ApplicationPath("/")
public class Newsroom extends Application {

    /** No description of the resources is offered, and an error without a body keeps its status. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
