package news.bottomline.article.block;

import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/**
 * Somebody's words.
 *
 * @param who whose words they are
 * @param capacity in which capacity they were said, such as "chief economist of the port authority"
 * @param source where they were said or published
 */
public record Quote(SafeHtml html, String who, String capacity, String source) implements Content {

    /** Characters of each line about the words. */
    public static final int LONGEST_LINE = 160;

    static Quote read(JsonFields fields) {
        return new Quote(fields.rich("html"), fields.line("who"), fields.line("capacity"), fields.line("source"));
    }

    @Override
    public void write(FieldWriter to) {
        to.html(html).text("who", who).optional("capacity", capacity).optional("source", source);
    }

    @Override
    public Shape shape() {
        return Shape.QUOTE;
    }

    @Override
    public boolean isBlank() {
        return html.isBlank() && who.isEmpty() && capacity.isEmpty() && source.isEmpty();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(html.lines(), who, capacity, source);
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.required("html", html.text(), limits.longest(), "quote.empty");
        checks.required("who", who, LONGEST_LINE, "quote.who.missing");
        checks.optional("capacity", capacity, LONGEST_LINE);
        checks.optional("source", source, LONGEST_LINE);
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
