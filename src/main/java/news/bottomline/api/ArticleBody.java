package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Draft;
import news.bottomline.article.DraftReader;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;

/** Reads an article from the body of a request. */
@ApplicationScoped
class ArticleBody {

    /** Read-only fields of {@link ArticleResponse} and {@link EditedArticle}, ignored so that clients can send a changed answer back. */
    private static final List<String> READ_ONLY =
            List.of("id", "revision", "stage", "byline", "dateline", "updatedAt", "problems", "rechecks");

    @Inject
    DraftReader drafts;

    /** @throws Failure.Invalid listing every field with a wrong type or an unknown name */
    Draft draft(byte[] body) {
        return drafts.read(JsonFields.read(body), Optional.empty());
    }

    /**
     * Reads an article that is saved again.
     *
     * @throws Failure.Invalid as {@link #draft}
     */
    Draft revised(byte[] body, Article existing) {
        JsonFields sent = JsonFields.read(body);
        sent.ignore(READ_ONLY);
        return drafts.read(sent, Optional.of(existing));
    }
}
