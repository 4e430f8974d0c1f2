package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/**
 * Publishes the form at once. If it contains a date, the answer asks for confirmation first, because “Publish now” may then be
 * a mistake.
 */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/publication")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationResource {

    @Inject
    ArticleSaving saving;

    @Inject
    Publishing publishing;

    @POST
    public Response publish(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        EditorPage page = saving.typed(id, fields, me);
        me.asEditor();
        boolean confirmed = "now".equals(fields.getFirst("confirmed"));
        if (!confirmed && !page.timing().isBlank()) {
            return ArticleSaving.form(422, page.with(page.result().confirming(new Confirmation.PublishNow())));
        }
        return publishing.publish(at.getBaseUri().getPath(), page.with(Timing.BLANK), Optional.empty(), me);
    }
}
