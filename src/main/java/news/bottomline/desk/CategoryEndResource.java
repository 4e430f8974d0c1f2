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
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.Editor;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.View;

/** Merges and deletes a category, each after a page that says how many articles move. */
@ApplicationScoped
@Path("/desk/categories")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CategoryEndResource {

    private static final String ASK = "desk/categoryEnd.jte";

    @Inject
    Categories categories;

    @GET
    @Path("{id: \\d{1,18}}/merge")
    public View askToMerge(@PathParam("id") long id, @Context HttpServletRequest request) {
        return new View(ASK, page(id, true, "", List.of(), CategoryResource.editor(request)));
    }

    @POST
    @Path("{id: \\d{1,18}}/merge")
    public Response merge(
            @PathParam("id") long id,
            @FormParam("into") @DefaultValue("") String into,
            @Context HttpServletRequest request) {
        Editor by = CategoryResource.editor(request);
        try {
            return CategoryResource.to("merged", categories.merge(id, into, by), request);
        } catch (Failure.Invalid wrong) {
            return CategoryResource.refused(ASK, page(id, true, into, wrong.problems(), by));
        }
    }

    @GET
    @Path("{id: \\d{1,18}}/removal")
    public View askToDelete(@PathParam("id") long id, @Context HttpServletRequest request) {
        return new View(ASK, page(id, false, "", List.of(), CategoryResource.editor(request)));
    }

    @POST
    @Path("{id: \\d{1,18}}/removal")
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
            return CategoryResource.refused(ASK, page(id, false, into, wrong.problems(), by));
        } catch (Failure.Conflict full) {
            return CategoryResource.refused(ASK, page(id, false, into, List.of(full.problem()), by));
        }
    }

    private CategoryEndPage page(long id, boolean merging, String into, List<Problem> problems, Editor by) {
        CategoryTree tree = categories.tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        FieldErrors errors = FieldErrors.form("", "into").with(problems);
        return new CategoryEndPage(category, tree, merging, categories.count(category, by), into, errors);
    }
}
