package news.bottomline.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import news.bottomline.article.Categories;
import news.bottomline.base.Failure;
import news.bottomline.comment.Lane;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.Queue;
import news.bottomline.comment.QueueFilter;
import news.bottomline.user.Moderator;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** Lists the comments of one queue, a page at a time; {@link QueuePosition} reads the filter from the address. */
@ApplicationScoped
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
public class QueueResource {

    private static final int ON_A_PAGE = 25;

    @Inject
    Queue queue;

    @Inject
    Categories categories;

    /** @param decided the id of the comment that the moderator has just decided about; the page confirms the decision */
    @GET
    public View held(
            @Context UriInfo uri, @QueryParam("decided") @Nullable Long decided, @Context HttpServletRequest request) {
        return page(Lane.HELD, uri, decided, request);
    }

    @GET
    @Path("{lane: held|newcomers|reported|appeals|spam|approved|refused|withdrawn}")
    public View lane(
            @PathParam("lane") String lane,
            @Context UriInfo uri,
            @QueryParam("decided") @Nullable Long decided,
            @Context HttpServletRequest request) {
        return page(QueuePosition.lane(lane).orElseThrow(Failure.NotFound::new), uri, decided, request);
    }

    private View page(Lane lane, UriInfo uri, @Nullable Long decided, HttpServletRequest request) {
        Moderator by = SignedIn.required(request).user().asModerator();
        QueuePosition at = QueuePosition.of(lane, uri.getQueryParameters()::getFirst);
        QueueFilter filter = at.filter();
        Optional<ModeratedComment> done = Optional.ofNullable(decided).flatMap(id -> queue.find(id, by));
        boolean chooses = uri.getQueryParameters().containsKey("filters")
                || filter.category().isPresent()
                || filter.rule().isPresent();
        return new View(
                "moderation/queue.jte",
                new QueuePage(
                        at,
                        queue.page(lane, filter, at.after(), ON_A_PAGE, by),
                        queue.counts(filter, by),
                        done,
                        chooses
                                ? Optional.of(new FilterChoices(categories.all(), queue.rules(by)))
                                : Optional.empty()));
    }
}
