package news.bottomline.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.article.DeskRow;
import news.bottomline.base.Cursor;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.web.FieldErrors;

/**
 * The form around the list of articles that files those which are ticked.
 *
 * @param category the address of the category; empty for none
 * @param after where the list began
 */
public record FilingForm(List<Long> articles, String category, Optional<Cursor> after, FieldErrors errors) {

    private static final FieldErrors NO_ERRORS = FieldErrors.form("", "articles", "category");

    static FilingForm blank(Optional<Cursor> after) {
        return new FilingForm(List.of(), "", after, NO_ERRORS);
    }

    static FilingForm of(MultivaluedMap<String, String> fields) {
        List<Long> articles = fields.getOrDefault("articles", List.of()).stream()
                .flatMap(id -> RowId.parse(id).stream())
                .toList();
        return new FilingForm(
                articles,
                Objects.requireNonNullElse(fields.getFirst("category"), ""),
                Optional.ofNullable(fields.getFirst("after")).flatMap(Cursor::parse),
                NO_ERRORS);
    }

    FilingForm refused(List<Problem> problems) {
        return new FilingForm(articles, category, after, NO_ERRORS.with(problems));
    }

    public boolean isTicked(DeskRow row) {
        return articles.contains(row.id());
    }
}
