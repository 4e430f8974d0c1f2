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
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.base.Failure;
import news.bottomline.base.RowId;
import news.bottomline.media.Library;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/**
 * Chooses a picture for an article in the library, for browsers without scripts: saves the form, leads to the library, and comes
 * back to the form with the picture in it. The scripts choose and upload within the form.
 */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d+}/picture")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PictureChoiceResource {

    @Inject
    ArticleSaving saving;

    @Inject
    Library library;

    @POST
    public Response leave(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        String into = Objects.requireNonNullElse(fields.getFirst("into"), "");
        return saving.saved(saving.typed(id, fields, me), me, saved -> {
            String use = PictureUse.parse(Long.toString(saved.article().id()), into)
                    .map(PictureUse::query)
                    .orElseThrow(Failure.NotFound::new);
            return Response.seeOther(URI.create(at.getBaseUri().getPath() + "desk/pictures?" + use))
                    .build();
        });
    }

    /** The form as it is saved, with the picture chosen. */
    @GET
    public Response comeBack(
            @Context HttpServletRequest request,
            @PathParam("id") String id,
            @QueryParam("picture") @DefaultValue("") String picture,
            @QueryParam("into") @DefaultValue("") String into) {
        User me = SignedIn.required(request).user();
        Article article = saving.article(id, me).orElseThrow(Failure.NotFound::new);
        PictureChoice choice = choice(id, picture, into).orElseThrow(Failure.NotFound::new);
        EditorPage page = saving.saved(article, me, choice);
        return ArticleSaving.form(
                200, page.with(page.result().noticing("desk.picture.chosen").focused(choice.field(page.form()))));
    }

    private Optional<PictureChoice> choice(String article, String picture, String into) {
        return PictureUse.parse(article, into)
                .flatMap(
                        use -> RowId.parse(picture).flatMap(library::find).map(found -> new PictureChoice(use, found)));
    }
}
