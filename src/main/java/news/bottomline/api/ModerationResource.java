package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.comment.Decision;
import news.bottomline.comment.Decisions;
import news.bottomline.comment.Queue;
import news.bottomline.comment.State;
import news.bottomline.user.Moderator;
import news.bottomline.web.Messages;
import org.jspecify.annotations.Nullable;

/** Moderation by programs, under the rules that hold for the page. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {

    @Inject
    Queue queue;

    @Inject
    Decisions decisions;

    @Inject
    Messages messages;

    /**
     * What may come with a decision.
     *
     * @param seen the latest decision known to the caller, which has to be named to change it
     * @param reason needed to refuse
     */
    public record Given(@Nullable Long seen, @Nullable String reason) {}

    @GET
    @Path("moderation/comments")
    public ListResponse<QueuedComment> list(
            @QueryParam("state") @DefaultValue("held") String state,
            @BeanParam Paging paging,
            @Context HttpServletRequest request) {
        Moderator by = moderator(request);
        return ListResponse.of(
                queue.page(state(state), paging.after(), paging.limit(), by).map(QueuedComment::of));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/approval")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response approve(@PathParam("id") long id, @Nullable Given given, @Context HttpServletRequest request) {
        return decide(id, request, by -> decisions.approve(id, seen(given), by));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") long id, @Nullable Given given, @Context HttpServletRequest request) {
        String reason = Optional.ofNullable(given).map(Given::reason).orElse("");
        return decide(id, request, by -> decisions.refuse(id, seen(given), reason, by));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/spam")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response spam(@PathParam("id") long id, @Nullable Given given, @Context HttpServletRequest request) {
        return decide(id, request, by -> decisions.spam(id, seen(given), by));
    }

    private Response decide(long id, HttpServletRequest request, Function<Moderator, Decision> decision) {
        Moderator by = moderator(request);
        try {
            return Response.ok(QueuedComment.Decided.of(decision.apply(by))).build();
        } catch (Failure.Conflict second) {
            return DecisionConflict.answer(queue.open(id, by), second.problem(), messages);
        }
    }

    private static Optional<Long> seen(@Nullable Given given) {
        return Optional.ofNullable(given).map(Given::seen);
    }

    private static State state(String name) {
        return Stream.of(State.values())
                .filter(state -> QueuedComment.name(state).equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid(Problem.of("state", "comment.state")));
    }

    private static Moderator moderator(HttpServletRequest request) {
        return ApiCaller.required(request).asModerator();
    }
}
