package news.bottomline.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Consumer;
import news.bottomline.base.Failure;
import news.bottomline.comment.Decisions;
import news.bottomline.comment.Queue;
import news.bottomline.user.Moderator;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/**
 * Decides about one comment and returns to the same place in the queue. A decision that conflicts with another one, or lacks
 * its reason, is answered with the comment in its present state and everything that was typed.
 */
@ApplicationScoped
@Path("/moderation/comments/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class DecisionResource {

    @Inject
    Decisions decisions;

    @Inject
    Queue queue;

    @GET
    public View show(@PathParam("id") long id, @Context HttpServletRequest request) {
        return new View(
                "moderation/comment.jte", CommentCard.of(queue.open(id, moderator(request)), QueuePosition.START));
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("id") long id, @BeanParam DecisionForm form, @Context HttpServletRequest request) {
        return decide(id, form, request, by -> decisions.approve(id, form.seen(), by));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("id") long id, @BeanParam DecisionForm form, @Context HttpServletRequest request) {
        return decide(id, form, request, by -> decisions.refuse(id, form.seen(), form.reason(), by));
    }

    @POST
    @Path("spam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response spam(@PathParam("id") long id, @BeanParam DecisionForm form, @Context HttpServletRequest request) {
        return decide(id, form, request, by -> decisions.spam(id, form.seen(), by));
    }

    private Response decide(long id, DecisionForm form, HttpServletRequest request, Consumer<Moderator> decision) {
        Moderator by = moderator(request);
        try {
            decision.accept(by);
            String back = request.getContextPath() + form.back().pathAfterDeciding(id);
            return Response.seeOther(URI.create(back)).build();
        } catch (Failure.Conflict second) {
            return shown(409, card(id, form, by).beaten(second.problem()));
        } catch (Failure.Invalid invalid) {
            return shown(422, card(id, form, by).refused(invalid.problems()));
        }
    }

    private CommentCard card(long id, DecisionForm form, Moderator by) {
        return CommentCard.of(queue.open(id, by), form.back()).because(form.reason());
    }

    private static Response shown(int status, CommentCard card) {
        return Response.status(status)
                .entity(new View("moderation/comment.jte", card))
                .build();
    }

    private static Moderator moderator(HttpServletRequest request) {
        return SignedIn.required(request).user().asModerator();
    }
}
