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
        List<Block> blocks) {

    /** How its lead begins, or its title where it has no lead, in at most {@value ArticleSummary#LONGEST_SUMMARY} characters. */
    public String summary() {
        String lead = blocks.stream()
                .filter(Lead.class::isInstance)
                .map(block -> ((Lead) block).html().text())
                .collect(Collectors.joining(" "));
        return Text.shorten(lead.isEmpty() ? title : lead, ArticleSummary.LONGEST_SUMMARY);
    }
}
