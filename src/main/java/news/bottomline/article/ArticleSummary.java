package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import news.bottomline.base.Slug;

/**
 * An article in a list for readers.
 *
 * @param byline the name of the author
 * @param dateline when the article was first live
 * @param summary the beginning of the lead, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters; empty without a lead
 * @param categories the first is the main one
 */
public record ArticleSummary(
        long id, Slug slug, String title, String byline, Instant dateline, String summary, List<Category> categories) {

    /** Characters. */
    public static final int LONGEST_SUMMARY = 200;
}
