package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.web.FieldErrors;

/** The form of one category. */
public record CategoryPage(Category category, CategoryTree tree, CategoryForm form, FieldErrors errors) {

    public List<Category> parents() {
        return tree.parentsFor(category);
    }

    /** Whether there is another category that it can be merged into. */
    public boolean isMergeable() {
        return !tree.targetsFor(category).isEmpty();
    }
}
