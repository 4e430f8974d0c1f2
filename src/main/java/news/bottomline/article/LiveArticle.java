package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/**
 * An article as readers see it.
 *
 * @param revision the number of the revision that readers see
 * @param byline the name of the author
 * @param dateline when the article was first live
 * @param updatedAt when this revision was first live
 * @param categories the first is the main one
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
        List<Block> blocks) {

    /** The beginning of the lead, or the title if there is no lead, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters. */
    public String summary() {
        String lead = blocks.stream()
                .filter(Lead.class::isInstance)
                .map(block -> ((Lead) block).html().text())
                .collect(Collectors.joining(" "));
        return Text.shorten(lead.isEmpty() ? title : lead, ArticleSummary.LONGEST_SUMMARY);
    }
}
