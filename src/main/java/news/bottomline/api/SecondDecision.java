package news.bottomline.api;

import jakarta.ws.rs.core.Response;
import news.bottomline.comment.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The problem document for a decision that came second, with the one that stands (absent where nobody has decided, and the
 * caller named a decision that never was).
 */
public record SecondDecision(String type, String title, int status, QueuedComment.@Nullable Decided decision) {

    private static final String PROBLEM = "application/problem+json";

    static Response answer(Waiting comment) {
        var first = comment.decision().map(QueuedComment.Decided::of).orElse(null);
        return Response.status(Response.Status.CONFLICT)
                .type(PROBLEM)
                .entity(new SecondDecision("about:blank", Response.Status.CONFLICT.getReasonPhrase(), 409, first))
                .build();
    }
}
