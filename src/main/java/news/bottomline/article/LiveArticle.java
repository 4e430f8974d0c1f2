package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.Template;
import news.bottomline.base.Slug;

/**
 * An article as readers see it.
 *
 * @param revision the number of the revision that readers see
 * @param byline the name of the author
 * @param dateline when the article was first live
 * @param updatedAt when this revision was first live
 * @param categories the first is the main one
 * @param summary the beginning of the text, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters
 * @param picture the id of the picture at its head
 * @param blocks those that contain text
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
        String summary,
        Optional<Long> picture,
        List<Block> blocks,
        Supports supports) {}
