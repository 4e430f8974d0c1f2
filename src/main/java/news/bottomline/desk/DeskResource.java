package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.Templates;
import news.bottomline.base.Cursor;
import news.bottomline.user.Author;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** Lists all articles, the latest change first. */
@ApplicationScoped
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final int ROWS = 30;

    @Inject
    Articles articles;

    @Inject
    Templates templates;

    @GET
    public View list(@Context HttpServletRequest request, @QueryParam("after") @Nullable Cursor after) {
        Author by = SignedIn.required(request).user().asAuthor();
        Optional<Cursor> cursor = Optional.ofNullable(after);
        return new View(
                "desk/articles.jte", new DeskPage(articles.desk(by, cursor, ROWS), templates.all(), cursor.isEmpty()));
    }
}
