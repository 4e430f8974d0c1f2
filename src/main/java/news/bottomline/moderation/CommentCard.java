package news.bottomline.moderation;

import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.State;

/**
 * One comment with what can be decided about it.
 *
 * @param back where to go on afterwards
 * @param reason what was typed as the reason, word for word
 * @param wrong what is wrong with that
 * @param first somebody else's decision that came before this moderator's; its words are a message of their own
 */
public record CommentCard(
        ModeratedComment comment, QueuePosition back, String reason, Optional<Problem> wrong, Optional<Problem> first) {

    /** What is longer than about five lines is shown in a box of its own that scrolls. */
    private static final int SHORT_ANSWERED = 240;

    public static CommentCard of(ModeratedComment comment, QueuePosition back) {
        return new CommentCard(comment, back, "", Optional.empty(), Optional.empty());
    }

    CommentCard because(String typed) {
        return new CommentCard(comment, back, typed, wrong, first);
    }

    CommentCard refused(Problem problem) {
        return new CommentCard(comment, back, reason, Optional.of(problem), first);
    }

    CommentCard beaten(Problem by) {
        return new CommentCard(comment, back, reason, wrong, Optional.of(by));
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
        return wrong.isPresent() || !reason.isEmpty();
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
