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
 */
public record CategoriesPage(
        CategoryTree tree,
        boolean mayChange,
        CategoryForm form,
        FieldErrors errors,
        List<Problem> notices,
        Pressed pressed) {

    /** The categories that a new one may be a part of. */
    public List<Category> parents() {
        return tree.parents();
    }
}
