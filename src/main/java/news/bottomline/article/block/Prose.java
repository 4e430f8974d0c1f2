package news.bottomline.article.block;

import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/** Paragraphs without a heading of their own: a lead, a note, a Bottom Line. */
public record Prose(SafeHtml html) implements Content {

    static Prose read(JsonFields fields) {
        return new Prose(fields.rich("html"));
    }

    @Override
    public void write(FieldWriter to) {
        to.html(html);
    }

    @Override
    public Shape shape() {
        return Shape.PROSE;
    }

    @Override
    public boolean isBlank() {
        return html.isBlank();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(html.text());
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.required("html", html.text(), limits.longest(), "block.empty");
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
