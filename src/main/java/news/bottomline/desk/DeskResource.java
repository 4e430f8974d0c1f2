package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** Lists all articles, the latest change first. */
@ApplicationScoped
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    @Inject
    DeskPageBuilder pages;

    @GET
    public View list(@Context HttpServletRequest request, @QueryParam("after") @Nullable Cursor after) {
        return pages.list(SignedIn.required(request).user(), FilingForm.blank(Optional.ofNullable(after)));
    }

    /** Live articles with claims whose evidence has changed. */
    @GET
    @Path("rechecks")
    public View rechecks(@Context HttpServletRequest request, @QueryParam("after") @Nullable Cursor after) {
        return pages.rechecks(SignedIn.required(request).user(), FilingForm.blank(Optional.ofNullable(after)));
    }
}
