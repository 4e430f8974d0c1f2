package news.bottomline.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;
import news.bottomline.base.WebAddress;

/** A reply that has passed validation. */
record ValidReply(String name, EmailAddress email, Optional<WebAddress> website, String text, Optional<Long> parent) {

    /**
     * Reports all problems at once, in the order of the form.
     *
     * @param canBeAnswered whether the parent comment exists and is approved
     */
    static ValidReply of(Reply typed, boolean canBeAnswered) {
        String text = Text.lines(typed.text());
        String name = Text.line(typed.name());
        Optional<EmailAddress> email = EmailAddress.parse(typed.email());
        Optional<WebAddress> website = WebAddress.parse(typed.website());
        List<Problem> problems = new ArrayList<>();
        length("text", text, Reply.LONGEST_TEXT).ifPresent(problems::add);
        length("name", name, Reply.LONGEST_NAME).ifPresent(problems::add);
        if (email.isEmpty()) {
            problems.add(Problem.of("email", typed.email().isBlank() ? "comment.email.missing" : "email.form"));
        }
        if (website.isEmpty() && !typed.website().isBlank()) {
            problems.add(Problem.of("website", "website.form"));
        }
        if (!canBeAnswered) {
            problems.add(Problem.of("parent", "comment.parent.gone"));
        }
        return email.filter(valid -> problems.isEmpty())
                .map(valid -> new ValidReply(name, valid, website, text, typed.parent()))
                .orElseThrow(() -> new Failure.Invalid(problems));
    }

    private static Optional<Problem> length(String field, String typed, int longest) {
        if (typed.isEmpty()) {
            return Optional.of(Problem.of(field, "comment." + field + ".missing"));
        }
        return Text.length(typed) > longest
                ? Optional.of(Problem.of(field, "comment.longest", longest))
                : Optional.empty();
    }
}
