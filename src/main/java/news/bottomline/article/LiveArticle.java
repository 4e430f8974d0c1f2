package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import news.bottomline.base.Slug;

/**
 * An article as readers see it.
 *
 * @param revision the number of the revision that readers see
 * @param byline the name of who began it
 * @param dateline when it was first live
 * @param updatedAt when these words were first live
 * @param categories the first is the one that it is filed under
 */
public record LiveArticle(
        long id,
        int revision,
        Slug slug,
        String title,
        String byline,
        Instant dateline,
        Instant updatedAt,
        Template template,
        List<Category> categories,
        List<Block> blocks) {}
