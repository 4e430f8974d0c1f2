package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.comment.Reply;

/**
 * The reply form: what was typed, word for word, and what is wrong with it.
 *
 * @param path the article's path
 * @param answered the name of the comment's writer who is replied to; empty for a reply to the article
 */
public record ReplyForm(String path, Reply typed, Optional<String> answered, List<Problem> problems) {

    static ReplyForm empty(String path, Optional<Long> parent, Optional<String> answered) {
        return new ReplyForm(
                path, new Reply("", "", "", "", answered.flatMap(name -> parent), ""), answered, List.of());
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** What is wrong with one field; the first thing, if there are several. */
    public Optional<Problem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    /** Where the summary's link for a problem leads. */
    public String target(Problem problem) {
        return switch (problem.field()) {
            case "name", "email", "website", "text" -> "#reply-" + problem.field();
            default -> "#reply-text";
        };
    }
}
