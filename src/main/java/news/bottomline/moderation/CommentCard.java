package news.bottomline.moderation;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.State;
import news.bottomline.web.FieldErrors;

/**
 * One comment with what can be decided about it.
 *
 * @param back where to go on afterwards
 * @param reason the reason as typed
 * @param first another moderator's decision that came first, as a message
 */
public record CommentCard(
        ModeratedComment comment, QueuePosition back, String reason, FieldErrors errors, Optional<Problem> first) {

    /** What is longer than about five lines is shown in a box of its own that scrolls. */
    private static final int SHORT_ANSWERED = 240;

    public static CommentCard of(ModeratedComment comment, QueuePosition back) {
        return new CommentCard(comment, back, "", form(comment), Optional.empty());
    }

    CommentCard because(String typed) {
        return new CommentCard(comment, back, typed, errors, first);
    }

    CommentCard refused(List<Problem> problems) {
        return new CommentCard(comment, back, reason, errors.with(problems), first);
    }

    CommentCard beaten(Problem by) {
        return new CommentCard(comment, back, reason, errors, Optional.of(by));
    }

    private static FieldErrors form(ModeratedComment comment) {
        return FieldErrors.form("comment-" + comment.id() + "-", "reason");
    }

    public String id() {
        return "comment-" + comment.id();
    }

    /** Where the forms of this card post to, within the site. */
    public String action(String noun) {
        return "/moderation/comments/" + comment.id() + "/" + noun;
    }

    /** The latest decision, which the next one names. */
    public String seen() {
        return comment.decision().map(decision -> String.valueOf(decision.id())).orElse("");
    }

    public boolean can(State decision) {
        return comment.state() != decision;
    }

    public boolean asksForReason() {
        return !errors.isEmpty() || !reason.isEmpty();
    }

    public String refuseKey() {
        return comment.state() == State.APPROVED ? "moderation.take-down" : "moderation.refuse";
    }

    public String refuseItKey() {
        return comment.state() == State.APPROVED ? "moderation.reason.do.approved" : "moderation.reason.do";
    }

    public boolean answersAtLength() {
        return comment.answered()
                .filter(answered -> answered.text().length() > SHORT_ANSWERED)
                .isPresent();
    }

    public boolean answersWhatIsNotShown() {
        return comment.answered()
                .filter(answered -> answered.state() != State.APPROVED)
                .isPresent();
    }
}
