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
import news.bottomline.article.TemplateMoves;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.user.Editor;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Templates: editors list, make, copy, change, order and switch them off. */
@ApplicationScoped
@Path("/desk/templates")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TemplateResource {

    private static final String KEY = "{key: [a-z0-9-]{1,120}}";

    @Inject
    Templates templates;

    @Inject
    TemplateMoves moves;

    @Inject
    TemplatePageBuilder pages;

    /** @param focus the button that was pressed, such as {@code up-opinion}; empty for none */
    @GET
    public View list(@Context HttpServletRequest request, @QueryParam("focus") @DefaultValue("") String focus) {
        editor(request);
        return new View("desk/templates.jte", new TemplatesPage(templates.all(), moves.older(), new Pressed(focus)));
    }

    /**
     * @param like the template to copy, for a new one
     * @param done what has just been done
     */
    @GET
    @Path(KEY)
    public View show(
            @PathParam("key") String key,
            @Context HttpServletRequest request,
            @QueryParam("like") @DefaultValue("") String like,
            @QueryParam("done") @DefaultValue("") String done) {
        User me = editor(request).user();
        Optional<Template> latest = pages.latest(key);
        TemplateForm form = latest.map(TemplateForm::of)
                .or(() ->
                        templates.find(like).map(model -> TemplateForm.of(model).copied()))
                .orElseGet(TemplateForm::blank);
        return pages.page(latest, form, List.of(), notice(done), "", me);
    }

    private static String notice(String done) {
        return Set.of("made", "saved").contains(done) ? "desk.template." + done : "";
    }

    @POST
    @Path(KEY)
    public Response save(
            @PathParam("key") String key, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Editor by = editor(request);
        Optional<Template> latest = pages.latest(key);
        TemplateForm form = typed(fields);
        try {
            return to(request, saved(latest, form, by));
        } catch (Failure.Invalid wrong) {
            return refused(422, latest, form, wrong.problems(), by);
        } catch (Failure.Conflict changed) {
            // The form carries the present version, so that sending it again is a decision.
            return refused(409, latest, form.seeing(latest.orElseThrow().version()), List.of(changed.problem()), by);
        }
    }

    private String saved(Optional<Template> latest, TemplateForm form, Editor by) {
        JsonFields sent = JsonFields.of(form.document());
        if (latest.isEmpty()) {
            return templates.create(TemplateFields.read(sent), by).key() + "?done=made";
        }
        TemplateFields fields = TemplateFields.read(sent, latest.get().key());
        return templates.revise(fields, Optional.of(form.seen()), by).key() + "?done=saved";
    }

    private Response refused(
            int status, Optional<Template> latest, TemplateForm form, List<Problem> problems, Editor by) {
        return Response.status(status)
                .entity(pages.page(latest, form, problems, "", "", by.user()))
                .build();
    }

    /** Adds, removes or moves a slot of the form, which need not be saved yet, and answers with the form. */
    @POST
    @Path(KEY + "/slots")
    public View reshape(
            @PathParam("key") String key, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        User me = editor(request).user();
        SlotReshaping changed = SlotReshaping.of(fields, typed(fields));
        return pages.page(pages.latest(key), changed.form(), List.of(), "", changed.focus(), me);
    }

    /** Moves a template up or down in the choice for new articles. */
    @POST
    @Path(KEY + "/place")
    public Response place(
            @PathParam("key") String key,
            @FormParam("to") @DefaultValue("") String to,
            @Context HttpServletRequest request) {
        boolean up = to.equals("up");
        templates.shift(key, up ? -1 : 1, editor(request));
        return to(request, "?focus=" + (up ? "up-" : "down-") + key);
    }

    /** Offers a template for new articles, or no longer. */
    @POST
    @Path(KEY + "/offer")
    public Response offer(
            @PathParam("key") String key,
            @FormParam("offered") @DefaultValue("") String offered,
            @Context HttpServletRequest request) {
        templates.offer(key, offered.equals("true"), editor(request));
        return to(request, "?focus=offer-" + key);
    }

    private static TemplateForm typed(MultivaluedMap<String, String> fields) {
        return TemplateForm.typed(
                fields, RowId.parse(fields.getFirst("seen")).orElse(0L).intValue());
    }

    private static Response to(HttpServletRequest request, String page) {
        String separator = page.startsWith("?") ? "" : "/";
        return Response.seeOther(URI.create(request.getContextPath() + "/desk/templates" + separator + page))
                .build();
    }

    private static Editor editor(HttpServletRequest request) {
        return SignedIn.required(request).user().asEditor();
    }
}
