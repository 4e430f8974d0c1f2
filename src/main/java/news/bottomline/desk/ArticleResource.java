package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import news.bottomline.article.Article;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The article form. Its other buttons post the same form to the resources below this path. */
@ApplicationScoped
@Path("/desk/articles")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ArticleResource {

    private static final Set<String> NOTICES =
            Set.of("saved", "published", "scheduled", "withdrawn", "overruled", "confirmed");

    @Inject
    ArticleSaving saving;

    @Inject
    EditorPageBuilder pages;

    @GET
    @Path("new")
    public View blank(@Context HttpServletRequest request, @QueryParam("template") @DefaultValue("") String template) {
        User me = SignedIn.required(request).user();
        me.asAuthor();
        return new View("desk/editor.jte", pages.blank(template, me));
    }

    /** Shows the form, or redirects to the preview if the user may not change the article. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response show(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam(LeftOutElements.PARAMETER) @DefaultValue("") String leftOut) {
        User me = SignedIn.required(request).user();
        Article article = saving.article(id, me).orElseThrow();
        if (!article.mayBeChangedBy(me.asAuthor())) {
            return Response.seeOther(at.getAbsolutePathBuilder().path("preview").build())
                    .build();
        }
        EditorPage page = pages.saved(article, me);
        EditorResult result = page.result().leavingOut(LeftOutElements.parse(leftOut));
        return ArticleSaving.form(200, page.with(NOTICES.contains(done) ? result.noticing("desk." + done) : result));
    }

    @POST
    @Path("{id: new|\\d{1,18}}")
    public Response save(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        String base = at.getBaseUri().getPath();
        return saving.saved(
                saving.typed(id, fields, me), me, saved -> ArticleSaving.seeOther(base, saved, "", "saved"));
    }
}
