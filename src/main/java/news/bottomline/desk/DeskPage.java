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
 * @param mayFile whether the reader may file articles
 */
public record DeskPage(
        Slice<DeskRow> rows,
        List<Template> templates,
        boolean first,
        CategoryTree tree,
        boolean mayFile,
        FilingForm filing) {

    /** The categories in which an article is filed, the main one first. */
    public List<Category> filedUnder(DeskRow row) {
        return row.categories().stream().flatMap(id -> tree.find(id).stream()).toList();
    }
}
