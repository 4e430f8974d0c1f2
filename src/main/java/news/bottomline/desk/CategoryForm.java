package news.bottomline.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryFields;
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.web.FieldErrors;

/**
 * The form of a category, as typed.
 *
 * @param parent the address of the parent; empty for the first level
 * @param seen the version of the category that the form showed
 */
public record CategoryForm(String name, String description, String parent, int seen) {

    static final CategoryForm BLANK = new CategoryForm("", "", "", 0);

    static CategoryForm of(MultivaluedMap<String, String> fields) {
        int seen = RowId.parse(fields.getFirst("seen")).orElse(0L).intValue();
        return new CategoryForm(typed(fields, "name"), typed(fields, "description"), typed(fields, "parent"), seen);
    }

    static CategoryForm of(Category category, CategoryTree tree) {
        CategoryFields present = tree.fields(category);
        return new CategoryForm(
                present.name(), present.description(), present.parent().orElse(""), category.version());
    }

    static FieldErrors errors(List<Problem> problems) {
        return FieldErrors.form("", "name", "description", "parent").with(problems);
    }

    CategoryFields fields() {
        return new CategoryFields(name, Optional.empty(), description, Optional.of(parent), Optional.empty());
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
