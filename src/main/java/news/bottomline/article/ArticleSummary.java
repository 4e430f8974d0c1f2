package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import news.bottomline.base.Slug;

/**
 * An article in a list that readers see.
 *
 * @param byline the name of who began it
 * @param dateline when it was first live
 * @param summary how its lead begins, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters; empty without a lead
 * @param categories the first is the one that it is filed under
 */
public record ArticleSummary(
        long id, Slug slug, String title, String byline, Instant dateline, String summary, List<Category> categories) {

    /** Characters. */
    public static final int LONGEST_SUMMARY = 200;
}
