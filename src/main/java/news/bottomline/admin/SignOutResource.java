package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Signing out. */
@ApplicationScoped
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignOutResource {

    @Inject
    BrowserSessions sessions;

    @POST
    public Response signOut(@Context HttpServletRequest request) {
        return sessions.end("/sign-in?left=yes", request);
    }
}
