package news.bottomline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Category;
import news.bottomline.article.Revision;
import news.bottomline.article.ShownPictures;
import news.bottomline.article.Supports;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.template.Template;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.user.Author;

/**
 * The latest saved revision, as readers will see it.
 *
 * @param justSaved whether the request before this one saved it
 * @param leftOut the markup that was left out when it was saved on the way here
 * @param picture the one at the head
 * @param mayChange whether the user may edit the article
 */
public record PreviewPage(
        long id,
        boolean justSaved,
        LeftOutElements leftOut,
        boolean mayChange,
        String title,
        String byline,
        Optional<Instant> dateline,
        List<Category> categories,
        Template template,
        Optional<Picture> picture,
        ShownPictures pictures,
        List<Block> blocks,
        Supports supports) {

    static PreviewPage of(Article article, Author by, boolean justSaved, LeftOutElements leftOut, Library library) {
        Revision latest = article.latestRevision();
        ShownPictures pictures = ShownPictures.of(latest.picture(), latest.blocks(), library);
        return new PreviewPage(
                article.id(),
                justSaved,
                leftOut,
                article.mayBeChangedBy(by),
                latest.title(),
                article.author().name(),
                article.dateline(),
                latest.categories(),
                latest.template(),
                pictures.of(latest.picture()),
                pictures,
                Blocks.written(latest.blocks()),
                latest.supports());
    }
}
