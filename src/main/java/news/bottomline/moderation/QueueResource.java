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
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.Queue;
import news.bottomline.comment.State;
import news.bottomline.user.Moderator;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** Lists the comments in one state, a page at a time. */
@ApplicationScoped
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
public class QueueResource {

    private static final int ON_A_PAGE = 25;

    @Inject
    Queue queue;

    /** @param decided the id of the comment that the moderator has just decided about; the page confirms the decision */
    @GET
    public View held(
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("decided") @Nullable Long decided,
            @Context HttpServletRequest request) {
        return page(State.HELD, after, decided, request);
    }

    @GET
    @Path("{tab: held|approved|refused|spam|withdrawn}")
    public View tab(
            @PathParam("tab") String tab,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("decided") @Nullable Long decided,
            @Context HttpServletRequest request) {
        return page(QueuePosition.state(tab).orElseThrow(Failure.NotFound::new), after, decided, request);
    }

    private View page(State tab, @Nullable Cursor start, @Nullable Long decided, HttpServletRequest request) {
        Moderator by = SignedIn.required(request).user().asModerator();
        Optional<Cursor> after = Optional.ofNullable(start);
        Optional<ModeratedComment> done = Optional.ofNullable(decided).flatMap(id -> queue.find(id, by));
        return new View(
                "moderation/queue.jte",
                new QueuePage(tab, after, queue.page(tab, after, ON_A_PAGE, by), queue.counts(by), done));
    }
}
