package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.RowId;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.user.Author;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The pictures that the article form offers. Its script requests them while somebody searches, and after an upload. */
@ApplicationScoped
@Path("/desk/pictures/options")
@Produces(MediaType.TEXT_HTML)
public class PictureOptionsResource {

    @Inject
    Library library;

    /** @param name of the field in which one is chosen */
    @GET
    public View search(
            @Context HttpServletRequest request,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("chosen") @DefaultValue("") String chosen,
            @QueryParam("q") @DefaultValue("") String words) {
        Author by = SignedIn.required(request).user().asAuthor();
        Stream<Picture> kept = RowId.parse(chosen).flatMap(library::find).stream();
        Stream<Picture> found =
                library.search(words, Optional.empty(), EditorPageBuilder.PICTURES, by).items().stream();
        List<Picture> offered = Stream.concat(kept, found).toList();
        return new View("desk/pictureOptionsPage.jte", new PictureOptions(name, chosen, offered, words));
    }
}
