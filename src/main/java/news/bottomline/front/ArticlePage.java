package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.Category;
import news.bottomline.article.LiveArticle;
import news.bottomline.article.ShownPictures;
import news.bottomline.media.Picture;

/**
 * The model of an article's page.
 *
 * @param sections the categories of the first level, for the navigation
 * @param linkedData the article's description for search engines, safe inside a script element
 */
public record ArticlePage(
        LiveArticle article,
        ShownPictures pictures,
        List<Category> sections,
        Conversation conversation,
        ReplyForm form,
        Share share,
        String summary,
        String linkedData) {

    /** The picture at the head. */
    public Optional<Picture> picture() {
        return pictures.of(article.picture());
    }

    public String path() {
        return "/" + article.slug();
    }

    /** The first category is the article's kicker. */
    public Optional<Category> kicker() {
        return article.categories().stream().findFirst();
    }

    /** Whether it was changed more than a minute after it first appeared; earlier changes are not worth a mention. */
    public boolean isUpdated() {
        return article.updatedAt().isAfter(article.dateline().plusSeconds(60));
    }
}
