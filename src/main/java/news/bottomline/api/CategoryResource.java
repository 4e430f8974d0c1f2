package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryFields;
import news.bottomline.article.CategoryTree;
import news.bottomline.article.Filing;
import news.bottomline.article.Filings;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import org.jspecify.annotations.Nullable;

/** Categories, under the same rules as on the desk. */
@ApplicationScoped
@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

    @Inject
    Categories categories;

    @Inject
    Filings filings;

    @Inject
    SiteSettings settings;

    /**
     * @param parent the slug of the category that this one is a part of; absent for none
     * @param position the place among the categories of its parent, from 1
     */
    public record Shown(String name, String slug, @Nullable String parent, String description, int position) {

        static Shown of(Category category, CategoryTree tree) {
            return new Shown(
                    category.name(),
                    category.slug().value(),
                    tree.parent(category).map(parent -> parent.slug().value()).orElse(null),
                    category.description(),
                    tree.position(category));
        }
    }

    /** All categories by name, on one page. */
    @GET
    public ListResponse<Shown> list() {
        CategoryTree tree = categories.tree();
        List<Shown> all = tree.all().stream()
                .map(category -> Shown.of(category, tree))
                .sorted(Comparator.comparing(Shown::name))
                .toList();
        return new ListResponse<>(all, null);
    }

    /** Creates a category; {@code Location} is its public page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        Shown created = shown(categories.create(fields(sent, CategoryFields.named("")), by));
        return Response.created(URI.create(settings.baseUrl() + "/category/" + created.slug()))
                .entity(created)
                .build();
    }

    /** Changes what is sent and leaves the rest as it is. */
    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Shown change(@PathParam("slug") String slug, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        fields(sent, CategoryFields.named("")); // a body that cannot be read is told before a missing category
        CategoryTree tree = categories.tree();
        Category present = known(slug, tree);
        CategoryFields asked = fields(sent, tree.fields(present));
        return shown(categories.change(present.id(), present.version(), asked, by));
    }

    @DELETE
    @Path("{slug}")
    public Response delete(
            @PathParam("slug") String slug,
            @QueryParam("into") @Nullable String into,
            @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        long id = known(slug, categories.tree()).id();
        if (into == null || into.isBlank()) {
            categories.delete(id, by);
        } else {
            categories.merge(id, into, by);
        }
        return Response.noContent().build();
    }

    /** Answers with the other category. */
    @POST
    @Path("{slug}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Shown merge(@PathParam("slug") String slug, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        String into = sent.optionalText("into").orElse("");
        sent.refuseOthers().check();
        return shown(categories.merge(known(slug, categories.tree()).id(), into, by));
    }

    /** An article's outcome: {@code changed}, {@code unchanged}, or {@code full} if it has as many categories as it can have. */
    public record Filed(long id, String slug, String title, String outcome) {

        static Filed of(Filing.Result result) {
            String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
            return new Filed(result.article(), result.slug().value(), result.title(), outcome);
        }
    }

    /** Files many articles at once in this category, or takes them out of it. */
    @POST
    @Path("{slug}/filings")
    @Consumes(MediaType.APPLICATION_JSON)
    public ListResponse<Filed> file(@PathParam("slug") String slug, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        List<Long> articles = sent.ids("articles");
        Optional<Filing> filing = Filing.parse(sent.optionalText("action").orElse(""));
        if (filing.isEmpty()) {
            sent.wrong("action", "filing.action");
        }
        sent.refuseOthers().check();
        Category category = known(slug, categories.tree());
        List<Filing.Result> results = filings.file(articles, category.slug().value(), filing.orElseThrow(), by);
        return new ListResponse<>(results.stream().map(Filed::of).toList(), null);
    }

    private static CategoryFields fields(JsonFields sent, CategoryFields present) {
        CategoryFields asked = new CategoryFields(
                sent.mentions("name") ? sent.optionalText("name").orElse("") : present.name(),
                sent.optionalText("slug"),
                sent.mentions("description") ? sent.optionalText("description").orElse("") : present.description(),
                sent.mentions("parent") ? sent.optionalText("parent") : present.parent(),
                sent.optionalId("position").map(place -> Math.clamp(place, 0, Integer.MAX_VALUE)));
        sent.refuseOthers().check();
        return asked;
    }

    private Shown shown(Category changed) {
        CategoryTree tree = categories.tree();
        return Shown.of(tree.find(changed.id()).orElse(changed), tree);
    }

    /** Only by its present address: a program that deletes twice would else delete what the first has become a part of. */
    private static Category known(String slug, CategoryTree tree) {
        return Slug.parse(slug).flatMap(tree::find).orElseThrow(Failure.NotFound::new);
    }
}
