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
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Sessions;
import news.bottomline.web.SignedIn;

/** The way out, which ends the session on the server as well as in the browser. */
@ApplicationScoped
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignOutResource {

    @Inject
    Sessions sessions;

    @Inject
    SiteSettings settings;

    @POST
    public Response signOut(@Context HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        return Redirects.to("/sign-in?left=yes", request)
                .cookie(SignedIn.end(settings))
                .build();
    }
}
