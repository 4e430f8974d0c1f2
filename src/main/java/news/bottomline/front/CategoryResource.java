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
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.Slug;
import org.jspecify.annotations.Nullable;

/** The articles of a category and of those below it. An address that a category had before redirects to the present one. */
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
        CategoryTree tree = categories.tree();
        Slug asked = PastedSlug.in(slug).orElseThrow(Failure.NotFound::new);
        Category category = tree.find(asked).or(() -> categories.find(asked)).orElseThrow(Failure.NotFound::new);
        String path = "/category/" + category.slug();
        return CanonicalPath.is(path, request)
                ? Response.ok(listings.show(Optional.of(category), tree, after, request))
                        .build()
                : CanonicalPath.moved(path, request);
    }
}
