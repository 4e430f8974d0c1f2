package news.bottomline.moderation;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.comment.Lane;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.QueueFilter;
import news.bottomline.comment.State;
import news.bottomline.screening.Verdict;
import news.bottomline.web.FieldErrors;

/**
 * One comment with the decisions that are possible.
 *
 * @param back where the moderator returns to after a decision
 * @param reason the reason as typed
 * @param first another moderator's decision that came first, as a message
 */
public record CommentCard(
        ModeratedComment comment, QueuePosition back, String reason, FieldErrors errors, Optional<Problem> first) {

    /** A comment replied to is shown in a scrolling box when it is longer than about five lines. */
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

    /** The path that a form of this card posts to. */
    public String action(String noun) {
        return "/moderation/comments/" + comment.id() + "/" + noun;
    }

    /** The id of the latest decision. A form sends it, so that a decision made meanwhile is noticed. */
    public String seen() {
        return comment.decision().map(decision -> String.valueOf(decision.id())).orElse("");
    }

    /** Whether the queue alone does not tell the comment's state. */
    public boolean showsState() {
        Lane lane = back.lane();
        return !lane.name().equals(comment.state().name())
                && !(lane == Lane.NEWCOMERS && comment.state() == State.HELD);
    }

    /** The address of everything in this queue that is on the same article. */
    public String onArticle() {
        return narrowed(Optional.of(comment.article().slug()), Optional.empty(), Optional.empty());
    }

    /** The address of everything in this queue by the same person. */
    public String byPerson() {
        return narrowed(Optional.empty(), Optional.of(comment.id()), Optional.empty());
    }

    /** The address of everything in this queue that the same check has decided about. */
    public String byRule() {
        return narrowed(
                Optional.empty(),
                Optional.empty(),
                Optional.of(comment.verdict().check()));
    }

    private String narrowed(Optional<Slug> article, Optional<Long> person, Optional<String> rule) {
        return QueuePosition.of(
                        back.lane(), new QueueFilter(article, Optional.empty(), person, rule, Optional.empty(), ""))
                .page();
    }

    /** The words to mark in the text: those that the screening objects to. What approves a reply is not in its text. */
    public List<String> markedWords() {
        return comment.verdict() instanceof Verdict.Approve
                ? List.of()
                : comment.verdict().words();
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
