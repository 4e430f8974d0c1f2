package news.bottomline.front;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.comment.Comment;
import news.bottomline.comment.State;

/** What a reader wrote a moment ago, shown to that reader alone. */
public record OwnReply(long id, Optional<Long> parent, String name, String text, Instant postedAt, State state) {

    static OwnReply of(Comment comment) {
        return new OwnReply(
                comment.id(), comment.parent(), comment.name(), comment.text(), comment.postedAt(), comment.state());
    }

    /** A machine's comment is told the same as a person's, so that it learns nothing. */
    public boolean awaitsModeration() {
        return state == State.HELD || state == State.SPAM;
    }

    /** The message that tells the reader how things stand. */
    public String statusKey() {
        return switch (state) {
            case HELD, SPAM -> "front.reply.held";
            case APPROVED -> "front.reply.shown";
            case REFUSED -> "front.reply.refused";
        };
    }
}
