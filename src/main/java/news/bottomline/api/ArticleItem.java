package news.bottomline.api;

import java.time.Instant;
import java.util.List;
import news.bottomline.article.ArticleSummary;
import news.bottomline.article.Category;
import org.jspecify.annotations.Nullable;

/**
 * A live article in a list.
 *
 * @param categories their slugs
 * @param picture the id of the picture that stands for it; absent for none
 */
public record ArticleItem(
        long id,
        String slug,
        String title,
        String byline,
        Instant dateline,
        String summary,
        List<String> categories,
        @Nullable Long picture) {

    static ArticleItem of(ArticleSummary headline) {
        return new ArticleItem(
                headline.id(),
                headline.slug().value(),
                headline.title(),
                headline.byline(),
                headline.dateline(),
                headline.summary(),
                slugs(headline.categories()),
                headline.picture().orElse(null));
    }

    static List<String> slugs(List<Category> categories) {
        return categories.stream().map(category -> category.slug().value()).toList();
    }
}
