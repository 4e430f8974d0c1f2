package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.article.DeskRow;
import news.bottomline.article.template.Template;
import news.bottomline.base.Slice;

/**
 * The desk's list of articles, and the templates for a new one.
 *
 * @param rechecks how many live articles have claims to be checked again
 * @param toRecheck whether the list is of those alone
 * @param mayFile whether the reader may file articles
 */
public record DeskPage(
        Slice<DeskRow> rows,
        List<Template> templates,
        boolean first,
        int rechecks,
        boolean toRecheck,
        CategoryTree tree,
        boolean mayFile,
        FilingForm filing) {

    /** The list's own path. */
    public String path() {
        return toRecheck ? "/desk/rechecks" : "/desk";
    }

    /** The categories in which an article is filed, the main one first. */
    public List<Category> filedUnder(DeskRow row) {
        return row.categories().stream().flatMap(id -> tree.find(id).stream()).toList();
    }
}
