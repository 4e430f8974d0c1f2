package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import news.bottomline.article.template.SlotJson;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Editor;
import org.jspecify.annotations.Nullable;

/** Templates and their versions, under the same rules as on the desk. Staff read them, editors make them. */
@ApplicationScoped
@Path("/api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

    @Inject
    Templates templates;

    @Inject
    SiteSettings settings;

    /**
     * The latest version of a template.
     *
     * @param house absent for the house's name in the settings
     * @param offered whether new articles may have it
     */
    public record Shown(
            String key,
            String name,
            int version,
            String description,
            @Nullable String house,
            boolean offered,
            JsonArray slots) {

        static Shown of(Template template, boolean offered) {
            return new Shown(
                    template.key(),
                    template.name(),
                    template.version(),
                    template.description(),
                    template.house().orElse(null),
                    offered,
                    SlotJson.write(template.slots()));
        }
    }

    /** All templates in the order of the desk's choice, on one page. */
    @GET
    public ListResponse<Shown> list(@Context HttpServletRequest request) {
        ApiCaller.required(request).asAuthor();
        List<Shown> all = templates.all().stream()
                .map(listed -> Shown.of(listed.latest(), listed.offered()))
                .toList();
        return new ListResponse<>(all, null);
    }

    @GET
    @Path("{key}")
    public Shown show(@PathParam("key") String key, @Context HttpServletRequest request) {
        ApiCaller.required(request).asAuthor();
        return Shown.of(templates.find(key).orElseThrow(Failure.NotFound::new), templates.isOffered(key));
    }

    /** Makes a template, whose first version this is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        return created(templates.create(TemplateFields.read(JsonFields.read(body)), by));
    }

    /** Makes a new version; articles keep theirs. */
    @POST
    @Path("{key}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@PathParam("key") String key, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        Optional<Integer> seen = sent.has("version") ? Optional.of(sent.number("version", 0)) : Optional.empty();
        return created(templates.revise(TemplateFields.read(sent, key), seen, by));
    }

    private Response created(Template made) {
        return Response.created(URI.create(settings.baseUrl() + "/api/v1/templates/" + made.key()))
                .entity(Shown.of(made, templates.isOffered(made.key())))
                .build();
    }
}
