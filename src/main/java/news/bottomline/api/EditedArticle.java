package news.bottomline.api;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import news.bottomline.article.Article;
import news.bottomline.article.Review;
import news.bottomline.article.Revision;
import news.bottomline.article.Stage;
import news.bottomline.article.block.Blocks;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An article as its editors see it: the latest revision, whether readers see it or not. A request that changes it has the same
 * fields.
 *
 * @param stage {@code draft}, {@code scheduled}, {@code live} or {@code withdrawn}
 * @param dateline when readers first saw it or are to see it; absent until it is released
 * @param problems what keeps it from being published
 * @param rechecks the claims whose evidence has changed since they were written
 */
public record EditedArticle(
        long id,
        int revision,
        String template,
        int templateVersion,
        String title,
        String slug,
        String stage,
        String byline,
        @Nullable Instant dateline,
        Instant updatedAt,
        List<String> categories,
        @Nullable Long picture,
        JsonArray blocks,
        List<Found> problems,
        List<Recheck> rechecks) {

    /** @param finding the key by which an editor may overrule it; absent for what cannot be overruled */
    public record Found(
            String field, String message, @Nullable String finding) {}

    /**
     * @param path the path of the claim
     * @param key by which an editor may confirm it
     */
    public record Recheck(String path, String key, String text, String message) {}

    /** @param missing what keeps it from being published */
    static EditedArticle of(Article article, List<Problem> missing, Instant now, Function<Problem, String> say) {
        Revision latest = article.latestRevision();
        return new EditedArticle(
                article.id(),
                latest.number(),
                latest.template().key(),
                latest.template().version(),
                latest.title(),
                article.slug().value(),
                stage(article.stage(now)),
                article.author().name(),
                article.dateline().orElse(null),
                latest.savedAt(),
                ArticleItem.slugs(latest.categories()),
                latest.picture().orElse(null),
                Blocks.write(Blocks.namingSections(latest.blocks())),
                missing.stream().map(one -> found(one, say)).toList(),
                rechecks(article.review(), say));
    }

    static List<Recheck> rechecks(Review review, Function<Problem, String> say) {
        return review.stale().stream()
                .map(one -> new Recheck(one.path(), one.key(), one.claim().text(), say.apply(one.problem())))
                .toList();
    }

    private static Found found(Problem problem, Function<Problem, String> say) {
        return new Found(problem.field(), say.apply(problem), problem.finding().orElse(null));
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case Stage.Live live -> "live";
            case Stage.Scheduled scheduled -> "scheduled";
            case Stage.Withdrawn withdrawn -> "withdrawn";
            case Stage.Drafted drafted -> "draft";
        };
    }
}
