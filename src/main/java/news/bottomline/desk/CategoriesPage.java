package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Problem;
import news.bottomline.web.FieldErrors;

/**
 * The tree of categories, with the form for a new one.
 *
 * @param mayChange whether the reader is an editor; authors only see the tree
 * @param notices what has been done, each as a text
 * @param focus the button that was pressed, such as {@code up-17}; empty for none
 */
public record CategoriesPage(
        CategoryTree tree,
        boolean mayChange,
        CategoryForm form,
        FieldErrors errors,
        List<Problem> notices,
        String focus) {

    /** Whether the button "up" takes the focus: it was pressed, or "down" was and the category is the last now. */
    public boolean isUpFocused(Category category, boolean last) {
        return focus.equals("up-" + category.id()) || (last && focus.equals("down-" + category.id()));
    }

    /** Likewise, for a category that is the first now. */
    public boolean isDownFocused(Category category, boolean first) {
        return focus.equals("down-" + category.id()) || (first && focus.equals("up-" + category.id()));
    }

    /** The categories that a new one may be a part of. */
    public List<Category> parents() {
        return tree.parents();
    }
}
