package news.bottomline.article.block;

import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/** A part of the article under a heading of its own. */
public record Section(String heading, SafeHtml html) implements Content {

    /** Characters. */
    public static final int LONGEST_HEADING = 120;

    static Section read(JsonFields fields) {
        return new Section(fields.line("heading"), fields.rich("html"));
    }

    @Override
    public void write(FieldWriter to) {
        to.text("heading", heading).html(html);
    }

    @Override
    public Shape shape() {
        return Shape.SECTION;
    }

    @Override
    public boolean isBlank() {
        return heading.isEmpty() && html.isBlank();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(heading, html.lines());
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.required("heading", heading, LONGEST_HEADING, "section.heading.missing");
        checks.required("html", html.text(), limits.longest(), "block.empty");
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
