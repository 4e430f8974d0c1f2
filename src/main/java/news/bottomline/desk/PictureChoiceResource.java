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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.Article;
import news.bottomline.article.block.Figure;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/**
 * Chooses a picture for an article in the library, for browsers without scripts: saves the form, leads to the library, and comes
 * back to the form with the picture in it. The scripts choose and upload within the form.
 */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/picture")
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
        if (!article.mayBeChangedBy(me.asAuthor())) {
            throw new Failure.Forbidden(Role.EDITOR.name());
        }
        PictureUse use = PictureUse.parse(id, into).orElseThrow(Failure.NotFound::new);
        Picture found = picture(picture).orElseThrow(Failure.NotFound::new);
        PictureChoice choice = new PictureChoice(use, found, before(article, into));
        EditorPage page = saving.saved(article, me, choice);
        EditorResult result = choice.fits(page.form())
                ? page.result().noticing("desk.picture.chosen").focused(choice.field(page.form()))
                : page.result().refused(List.of(Problem.of("", "desk.picture.nowhere")));
        return ArticleSaving.form(200, page.with(result));
    }

    private Optional<Picture> picture(String id) {
        return RowId.parse(id).flatMap(library::find);
    }

    private PictureDetails before(Article article, String figure) {
        return article.latestRevision().blocks().stream()
                .filter(block -> block.id().equals(figure))
                .flatMap(block ->
                        block.content() instanceof Figure one ? picture(one.picture()).stream() : Stream.empty())
                .map(Picture::details)
                .findFirst()
                .orElse(PictureDetails.NONE);
    }
}
