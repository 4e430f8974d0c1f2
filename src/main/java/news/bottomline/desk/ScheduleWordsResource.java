package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Shows a date and a time in words. The script of the article form requests this while they are typed. */
@ApplicationScoped
@Path("/desk/schedule")
@Produces(MediaType.TEXT_HTML)
public class ScheduleWordsResource {

    @Inject
    InstantSource clock;

    @GET
    public View say(@Context HttpServletRequest request, @Context UriInfo at) {
        SignedIn.required(request).user().asAuthor();
        return new View("desk/schedule.jte", HourPage.of(Timing.typed(at.getQueryParameters()), clock.instant()));
    }
}
