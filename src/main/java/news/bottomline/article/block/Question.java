package news.bottomline.article.block;

import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/** A question and its answer, as in an interview or an explainer. */
public record Question(String question, SafeHtml html) implements Content {

    /** Characters. */
    public static final int LONGEST_QUESTION = 400;

    static Question read(JsonFields fields) {
        return new Question(fields.line("question"), fields.rich("html"));
    }

    @Override
    public void write(FieldWriter to) {
        to.text("question", question).html(html);
    }

    @Override
    public Shape shape() {
        return Shape.QUESTION;
    }

    @Override
    public boolean isBlank() {
        return question.isEmpty() && html.isBlank();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(question, html.lines());
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.required("question", question, LONGEST_QUESTION, "question.missing");
        checks.required("html", html.text(), limits.longest(), "question.answer.missing");
    }

    @Override
    public String heading() {
        return question;
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
