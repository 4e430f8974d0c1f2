package news.bottomline.article.block;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/**
 * One entry of a live report.
 *
 * @param at the hour as it was typed, such as {@code 2026-05-04T09:30Z}
 */
public record Update(String at, String heading, SafeHtml html) implements Content {

    static Update read(JsonFields fields) {
        return new Update(fields.line("at"), fields.line("heading"), fields.rich("html"));
    }

    @Override
    public void write(FieldWriter to) {
        to.text("at", at).text("heading", heading).html(html);
    }

    /** The hour; empty while it has not been typed in full. */
    public Optional<Instant> hour() {
        try {
            return Optional.of(OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Shape shape() {
        return Shape.UPDATE;
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
        if (hour().isEmpty()) {
            checks.add("at", "update.at.form");
        }
        checks.required("heading", heading, Section.LONGEST_HEADING, "section.heading.missing");
        checks.required("html", html.text(), limits.longest(), "block.empty");
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
