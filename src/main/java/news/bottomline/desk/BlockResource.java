package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/**
 * The blocks of the form, which need not be saved yet: adds, removes and moves them and the items of their lists, and answers
 * with the form. Without a button's name the form comes back as it was sent.
 */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/blocks")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BlockResource {

    @Inject
    ArticleSaving saving;

    @POST
    public Response reshape(
            @Context HttpServletRequest request, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        EditorPage page = saving.typed(id, fields, me);
        ArticleForm form = page.form();
        Reshaped changed = Reshaping.of(fields)
                .map(change -> change.apply(form))
                .or(() -> Placing.of(fields).map(change -> change.apply(form)))
                .or(() -> Resting.of(fields).map(change -> change.apply(form)))
                .orElse(Reshaped.nothing(form));
        return ArticleSaving.form(
                200, page.with(changed.form()).with(page.result().reshaped(changed)));
    }
}
