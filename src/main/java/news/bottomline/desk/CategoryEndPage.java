package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.article.FiledArticles;
import news.bottomline.web.FieldErrors;

/**
 * Asks to confirm that a category is deleted or merged, and says what moves.
 *
 * @param merging whether it is merged; else it is deleted
 * @param articles how many are filed in it
 * @param into the address of the category that takes over; empty for none
 */
public record CategoryEndPage(
        Category category,
        CategoryTree tree,
        boolean merging,
        FiledArticles.Count articles,
        String into,
        FieldErrors errors) {

    public List<Category> targets() {
        return tree.targetsFor(category);
    }

    public int children() {
        return tree.children(category).size();
    }

    /** Whether nothing has to move. */
    public boolean isEmpty() {
        return articles.ever() + children() == 0;
    }
}
