package news.bottomline.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import org.jspecify.annotations.Nullable;

/** One category's articles. */
@ApplicationScoped
@Path("/category/{slug}")
@Produces(MediaType.TEXT_HTML)
public class CategoryResource {

    @Inject
    Categories categories;

    @Inject
    ListingPageBuilder listings;

    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Cursor after,
            @Context HttpServletRequest request) {
        Category category = PastedSlug.in(slug).flatMap(categories::find).orElseThrow(Failure.NotFound::new);
        String path = "/category/" + category.slug();
        return CanonicalPath.is(path, request)
                ? Response.ok(listings.show(Optional.of(category), after, request))
                        .build()
                : CanonicalPath.moved(path, request);
    }
}
