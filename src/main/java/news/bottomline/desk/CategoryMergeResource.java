package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.bottomline.article.Categories;
import news.bottomline.base.Failure;
import news.bottomline.user.Editor;
import news.bottomline.web.View;

/** Merges a category into another one, after a page that says how many articles move. */
@ApplicationScoped
@Path("/desk/categories/{id: \\d{1,18}}/merge")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CategoryMergeResource {

    @Inject
    Categories categories;

    @Inject
    CategoryEndPageBuilder pages;

    @GET
    public View ask(@PathParam("id") long id, @Context HttpServletRequest request) {
        return pages.ask(id, true, CategoryResource.editor(request));
    }

    @POST
    public Response merge(
            @PathParam("id") long id,
            @FormParam("into") @DefaultValue("") String into,
            @Context HttpServletRequest request) {
        Editor by = CategoryResource.editor(request);
        try {
            return CategoryResource.to("merged", categories.merge(id, into, by), request);
        } catch (Failure.Invalid wrong) {
            return pages.refused(id, true, into, wrong.problems(), by);
        }
    }
}
