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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The tree of categories. Authors see it, editors change it. */
@ApplicationScoped
@Path("/desk/categories")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CategoryResource {

    private static final String TREE = "desk/categories.jte";
    private static final String FORM = "desk/category.jte";

    @Inject
    Categories categories;

    /**
     * @param done what has just been done
     * @param id the category with which it was done
     */
    @GET
    public View list(
            @Context HttpServletRequest request,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("category") @DefaultValue("") String id) {
        User me = SignedIn.required(request).user();
        me.asAuthor();
        CategoryTree tree = categories.tree();
        List<Problem> notices = RowId.parse(id)
                .flatMap(tree::find)
                .flatMap(category -> notice(done, category))
                .or(() -> done.equals("deleted")
                        ? Optional.of(Problem.of("", "desk.category.deleted"))
                        : Optional.empty())
                .stream()
                .toList();
        Pressed pressed = new Pressed(Set.of("up", "down").contains(done) ? done + "-" + id : "");
        return new View(
                TREE,
                new CategoriesPage(
                        tree,
                        me.may(Role.EDITOR),
                        CategoryForm.BLANK,
                        CategoryForm.errors(List.of()),
                        notices,
                        pressed));
    }

    private static Optional<Problem> notice(String done, Category category) {
        return switch (done) {
            case "added", "saved" -> Optional.of(addressed(done, category));
            case "merged" ->
                Optional.of(Problem.of("", "desk.category.merged", category.name(), path(category.slug())));
            default -> Optional.empty();
        };
    }

    /** Tells the address, and why it is not the plain one where it is not. */
    private static Problem addressed(String done, Category category) {
        Slug plain = Slug.of(category.name());
        return category.slug().equals(plain)
                ? Problem.of("", "desk.category." + done, category.name(), path(plain))
                : Problem.of("", "desk.category.numbered", category.name(), path(category.slug()), path(plain));
    }

    private static String path(Slug slug) {
        return "/category/" + slug;
    }

    @POST
    public Response create(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Editor by = editor(request);
        CategoryForm typed = CategoryForm.of(fields);
        try {
            return to("added", categories.create(typed.fields(), by), request);
        } catch (Failure.Invalid wrong) {
            return refused(
                    TREE,
                    new CategoriesPage(
                            categories.tree(),
                            true,
                            typed,
                            CategoryForm.errors(wrong.problems()),
                            List.of(),
                            new Pressed("")));
        }
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public View show(@PathParam("id") long id, @Context HttpServletRequest request) {
        editor(request);
        CategoryTree tree = categories.tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        return new View(
                FORM,
                new CategoryPage(category, tree, CategoryForm.of(category, tree), CategoryForm.errors(List.of())));
    }

    @POST
    @Path("{id: \\d{1,18}}")
    public Response save(
            @PathParam("id") long id, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Editor by = editor(request);
        CategoryForm typed = CategoryForm.of(fields);
        try {
            return to("saved", categories.change(id, typed.seen(), typed.fields(), by), request);
        } catch (Failure.Invalid wrong) {
            return refused(id, typed, wrong.problems());
        } catch (Failure.Conflict changed) {
            return refused(id, typed, List.of(changed.problem()));
        }
    }

    /** After a conflict the form carries the present version, so that sending it again is a decision. */
    private Response refused(long id, CategoryForm typed, List<Problem> problems) {
        CategoryTree tree = categories.tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        CategoryForm again = new CategoryForm(typed.name(), typed.description(), typed.parent(), category.version());
        return refused(FORM, new CategoryPage(category, tree, again, CategoryForm.errors(problems)));
    }

    /** Moves a category up or down among those of its parent. */
    @POST
    @Path("{id: \\d{1,18}}/place")
    public Response place(
            @PathParam("id") long id,
            @FormParam("to") @DefaultValue("") String to,
            @Context HttpServletRequest request) {
        boolean up = to.equals("up");
        return to(up ? "up" : "down", categories.shift(id, up ? -1 : 1, editor(request)), request);
    }

    static Response to(String done, Category category, HttpServletRequest request) {
        String address = "/desk/categories?done=" + done + "&category=" + category.id() + "#category-" + category.id();
        return Response.seeOther(URI.create(request.getContextPath() + address)).build();
    }

    static Response refused(String template, Object page) {
        return Response.status(422).entity(new View(template, page)).build();
    }

    static Editor editor(HttpServletRequest request) {
        return SignedIn.required(request).user().asEditor();
    }
}
