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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Slice;
import news.bottomline.comment.Decision;
import news.bottomline.comment.Decisions;
import news.bottomline.comment.Lane;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.Queue;
import news.bottomline.comment.QueueFilter;
import news.bottomline.comment.State;
import news.bottomline.user.Moderator;
import news.bottomline.web.ProblemJson;
import org.jspecify.annotations.Nullable;

/** Moderation, under the same rules as on the moderation pages. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {

    @Inject
    Queue queue;

    @Inject
    Decisions decisions;

    @Inject
    ProblemJson problems;

    /** Lists by the lane, if one is given, or else by the state. */
    @GET
    @Path("moderation/comments")
    public ListResponse<QueuedComment> list(
            @QueryParam("lane") @Nullable String lane,
            @QueryParam("state") @DefaultValue("held") String state,
            @BeanParam QueueQuery query,
            @BeanParam Paging paging,
            @Context HttpServletRequest request) {
        Moderator by = moderator(request);
        QueueFilter filter = query.filter();
        Slice<ModeratedComment> page = lane == null
                ? queue.page(
                        QueueQuery.named("state", "comment.state", State.values(), state),
                        filter,
                        paging.after(),
                        paging.limit(),
                        by)
                : queue.page(
                        QueueQuery.named("lane", "comment.lane", Lane.values(), lane),
                        filter,
                        paging.after(),
                        paging.limit(),
                        by);
        return ListResponse.of(page.map(QueuedComment::of));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/approval")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response approve(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Moderator by = moderator(request);
        Optional<Long> seen = seen(body);
        return decide(id, by, () -> decisions.approve(id, seen, by));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Moderator by = moderator(request);
        JsonFields sent = JsonFields.read(body);
        Optional<Long> seen = sent.optionalId("seen");
        String reason = sent.optionalText("reason").orElse("");
        sent.refuseOthers().check();
        return decide(id, by, () -> decisions.refuse(id, seen, reason, by));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/spam")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response spam(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Moderator by = moderator(request);
        Optional<Long> seen = seen(body);
        return decide(id, by, () -> decisions.spam(id, seen, by));
    }

    /** Answers 409 with the current decision, if there is one. */
    private Response decide(long id, Moderator by, Supplier<Decision> decision) {
        try {
            return Response.ok(QueuedComment.Decided.of(decision.get())).build();
        } catch (Failure.Conflict second) {
            Map<String, Object> standing = queue.open(id, by)
                    .decision()
                    .<Map<String, Object>>map(first -> Map.of("decision", QueuedComment.Decided.of(first)))
                    .orElse(Map.of());
            return problems.answer(second, standing);
        }
    }

    /** The latest decision that the caller knows, required to change it. */
    private static Optional<Long> seen(byte[] body) {
        JsonFields sent = JsonFields.read(body);
        Optional<Long> seen = sent.optionalId("seen");
        sent.refuseOthers().check();
        return seen;
    }

    private static Moderator moderator(HttpServletRequest request) {
        return ApiCaller.required(request).asModerator();
    }
}
