package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Article;
import news.bottomline.article.Block;
import news.bottomline.article.Revision;

/** The latest saved revision, as readers will see it. */
public record PreviewPage(long id, String title, String byline, List<Block> blocks) {

    static PreviewPage of(Article article) {
        Revision latest = article.latestRevision();
        return new PreviewPage(article.id(), latest.title(), article.author().name(), latest.blocks());
    }
}
