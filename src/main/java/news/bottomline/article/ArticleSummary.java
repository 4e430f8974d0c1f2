package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import news.bottomline.base.Slug;

/**
 * An article in a list that readers see.
 *
 * @param byline the name of who began it
 * @param dateline when it was first live
 * @param summary how its lead begins, in whole words and at most {@value ArticleSummary#LONGEST_SUMMARY} characters; empty without a lead
 * @param categories the first is the one that it is filed under
 */
public record ArticleSummary(
        long id, Slug slug, String title, String byline, Instant dateline, String summary, List<Category> categories) {

    public static final int LONGEST_SUMMARY = 200;

    static String summary(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', LONGEST_SUMMARY - 1);
        return text.substring(0, lastSpace > 0 ? lastSpace : LONGEST_SUMMARY - 1) + "…";
    }
}
