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
import java.net.URI;
import java.util.List;
import news.bottomline.article.Categories;
import news.bottomline.base.Failure;
import news.bottomline.user.Editor;
import news.bottomline.web.View;

/** Deletes a category, after a page that says what is in it. What is in it goes to another one. */
@ApplicationScoped
@Path("/desk/categories/{id: \\d{1,18}}/removal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CategoryRemovalResource {

    @Inject
    Categories categories;

    @Inject
    CategoryEndPageBuilder pages;

    @GET
    public View ask(@PathParam("id") long id, @Context HttpServletRequest request) {
        return pages.ask(id, false, CategoryResource.editor(request));
    }

    @POST
    public Response delete(
            @PathParam("id") long id,
            @FormParam("into") @DefaultValue("") String into,
            @Context HttpServletRequest request) {
        Editor by = CategoryResource.editor(request);
        try {
            if (!into.isBlank()) {
                return CategoryResource.to("merged", categories.merge(id, into, by), request);
            }
            categories.delete(id, by);
            return Response.seeOther(URI.create(request.getContextPath() + "/desk/categories?done=deleted"))
                    .build();
        } catch (Failure.Invalid wrong) {
            return pages.refused(id, false, into, wrong.problems(), by);
        } catch (Failure.Conflict full) {
            return pages.refused(id, false, into, List.of(full.problem()), by);
        }
    }
}
