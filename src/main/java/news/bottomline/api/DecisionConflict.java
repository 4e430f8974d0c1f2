package news.bottomline.api;

import jakarta.ws.rs.core.Response;
import news.bottomline.base.Problem;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The problem document for a decision that came second, with the one that stands (absent where nobody has decided, and the
 * caller named a decision that never was).
 */
public record DecisionConflict(
        String type, String title, int status, String detail, QueuedComment.@Nullable Decided decision) {

    private static final String PROBLEM = "application/problem+json";
    private static final int CONFLICT = 409;

    static Response answer(ModeratedComment comment, Problem problem, Messages messages) {
        var first = comment.decision().map(QueuedComment.Decided::of).orElse(null);
        return Response.status(CONFLICT)
                .type(PROBLEM)
                .entity(new DecisionConflict(
                        "about:blank", messages.say("front.error.409.heading"), CONFLICT, messages.say(problem), first))
                .build();
    }
}
