package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.comment.Reply;
import news.bottomline.web.FieldErrors;

/**
 * The reply form: what was typed, unchanged, and the problems with it.
 *
 * @param path the article's path
 * @param answered the name of the comment's writer who is replied to; empty for a reply to the article
 */
public record ReplyForm(String path, Reply typed, Optional<String> answered, FieldErrors errors) {

    private static final FieldErrors FORM = FieldErrors.form("reply-", "text", "name", "email", "website");

    static ReplyForm empty(String path, Optional<Long> parent, Optional<String> answered) {
        return new ReplyForm(path, new Reply("", "", "", "", answered.flatMap(name -> parent), ""), answered, FORM);
    }

    /** Clears the parent if that comment is gone, so that sending the form again posts a new comment. */
    static ReplyForm refused(String path, Reply typed, Optional<String> answered, List<Problem> problems) {
        boolean parentIsGone =
                problems.stream().anyMatch(problem -> problem.field().equals("parent"));
        return parentIsGone
                ? new ReplyForm(path, typed.withoutParent(), Optional.empty(), FORM.with(problems))
                : new ReplyForm(path, typed, answered, FORM.with(problems));
    }
}
