package news.bottomline.front;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.comment.Comment;
import news.bottomline.comment.State;

/** The reply that a reader has just sent, shown to that reader alone. */
public record OwnReply(long id, Optional<Long> parent, String name, String text, Instant postedAt, State state) {

    static OwnReply of(Comment comment) {
        return new OwnReply(
                comment.id(), comment.parent(), comment.name(), comment.text(), comment.postedAt(), comment.state());
    }

    /** Whether the page shows it. */
    public boolean isShown() {
        return state != State.REFUSED && state != State.WITHDRAWN;
    }

    /** Hides that a reply is marked as spam, so that its sender learns nothing. */
    public boolean awaitsModeration() {
        return state == State.HELD || state == State.SPAM;
    }

    /** The message that tells the reader the state of the reply. */
    public String statusKey() {
        return switch (state) {
            case HELD, SPAM -> "front.reply.held";
            case APPROVED -> "front.reply.shown";
            case REFUSED -> "front.reply.refused";
            case WITHDRAWN -> "front.reply.withdrawn";
        };
    }
}
