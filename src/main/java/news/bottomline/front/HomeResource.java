package news.bottomline.front;

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
import news.bottomline.article.Categories;
import news.bottomline.base.Cursor;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** The front page: the newest articles of all categories. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    @Inject
    Categories categories;

    @Inject
    ListingPageBuilder listings;

    @GET
    public View show(@QueryParam("after") @Nullable Cursor after, @Context HttpServletRequest request) {
        return listings.show(Optional.empty(), categories.tree(), after, request);
    }
}
