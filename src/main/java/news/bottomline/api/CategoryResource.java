package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Editor;
import org.jspecify.annotations.Nullable;

/** Categories. */
@ApplicationScoped
@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

    @Inject
    Categories categories;

    @Inject
    SiteSettings settings;

    /** @param parent the slug of the category that this one is a part of; absent for none */
    public record Shown(String name, String slug, @Nullable String parent) {

        static Shown of(Category category) {
            return new Shown(
                    category.name(),
                    category.slug().value(),
                    category.parent().map(parent -> parent.slug().value()).orElse(null));
        }
    }

    /** All categories by name, on one page. */
    @GET
    public ListResponse<Shown> list() {
        List<Shown> all = categories.all().stream().map(Shown::of).toList();
        return new ListResponse<>(all, null);
    }

    /** Creates a category; {@code Location} is its public page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        String name = sent.optionalText("name").orElse("");
        Optional<String> parent = sent.optionalText("parent");
        sent.refuseOthers().check();
        Shown created = Shown.of(categories.create(name, parent, by));
        return Response.created(URI.create(settings.baseUrl() + "/category/" + created.slug()))
                .entity(created)
                .build();
    }
}
