package news.bottomline.api;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import news.bottomline.article.LiveArticle;
import news.bottomline.article.block.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * A live article. A request that changes it has the same fields.
 *
 * @param categories their slugs
 * @param picture the id of the picture that stands for it; absent for none
 */
public record ArticleResponse(
        long id,
        int revision,
        String template,
        int templateVersion,
        String title,
        String slug,
        String byline,
        Instant dateline,
        Instant updatedAt,
        List<String> categories,
        @Nullable Long picture,
        JsonArray blocks) {

    static ArticleResponse of(LiveArticle article) {
        return new ArticleResponse(
                article.id(),
                article.revision(),
                article.template().key(),
                article.template().version(),
                article.title(),
                article.slug().value(),
                article.byline(),
                article.dateline(),
                article.updatedAt(),
                ArticleItem.slugs(article.categories()),
                article.picture().orElse(null),
                Blocks.write(Blocks.namingSections(article.blocks())));
    }
}
