package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import news.bottomline.article.Articles;
import news.bottomline.user.Editor;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/** The buttons beside a claim in the article form. Each saves the form first, so nothing that was typed is lost. */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/claims")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ClaimResource {

    @Inject
    ArticleSaving saving;

    @Inject
    Articles articles;

    /**
     * Confirms a claim, or asks why a finding is to be overruled. What the save has settled is left alone.
     *
     * @param confirmed the key of a claim's mark; empty for none
     * @param overruled the key of a finding; empty for none
     */
    @POST
    public Response decide(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            @FormParam("confirm") @DefaultValue("") String confirmed,
            @FormParam("overrule") @DefaultValue("") String overruled,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        Editor editor = me.asEditor();
        String base = at.getBaseUri().getPath();
        return saving.saved(
                saving.typed(id, fields, me),
                me,
                saved -> confirmed.isEmpty()
                        ? asked(base, saved, overruled)
                        : confirmed(base, saved, confirmed, editor));
    }

    private Response confirmed(String base, ArticleSaving.Saved saved, String key, Editor by) {
        boolean marked = articles.confirm(saved.article().id(), "", key, by).isPresent();
        return ArticleSaving.seeOther(base, saved, "", marked ? "confirmed" : "saved");
    }

    private static Response asked(String base, ArticleSaving.Saved saved, String finding) {
        if (saved.article().review().contested("", finding).isEmpty()) {
            return ArticleSaving.seeOther(base, saved, "", "saved");
        }
        URI question = URI.create(base + "desk/articles/" + saved.article().id() + "/overrules?finding=" + finding);
        return Response.seeOther(question).build();
    }
}
