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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/** Publishes the form at a later hour. The hour is shown in words first, and counts only once that is confirmed. */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/schedule")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ScheduleResource {

    @Inject
    ArticleSaving saving;

    @Inject
    Publishing publishing;

    @Inject
    InstantSource clock;

    @POST
    public Response schedule(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        EditorPage page = saving.typed(id, fields, me);
        me.asEditor();
        ScheduledHour hour;
        try {
            hour = page.timing().resolve(clock.instant());
        } catch (Failure.Invalid e) {
            return ArticleSaving.form(422, page.with(page.result().refused(e.problems())));
        }
        Instant from = hour.instant();
        if (!from.toString().equals(fields.getFirst("confirmed"))) {
            return ArticleSaving.form(200, page.with(page.result().confirming(new Confirmation.Schedule(hour))));
        }
        return publishing.publish(at.getBaseUri().getPath(), page, Optional.of(from), me);
    }
}
