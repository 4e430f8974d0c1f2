package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Slug;

/**
 * An article in a list for readers.
 *
 * @param byline the name of the author
 * @param dateline when the article was first live
 * @param summary the beginning of the lead, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters; empty without a lead
 * @param categories the first is the main one
 * @param picture the id of the picture that stands for it
 */
public record ArticleSummary(
        long id,
        Slug slug,
        String title,
        String byline,
        Instant dateline,
        String summary,
        List<Category> categories,
        Optional<Long> picture) {

    /** Characters. */
    public static final int LONGEST_SUMMARY = 200;
}
