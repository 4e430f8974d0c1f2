package news.bottomline.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Categories;
import news.bottomline.article.LiveArticle;
import news.bottomline.article.ShownPictures;
import news.bottomline.base.Problem;
import news.bottomline.base.SiteSettings;
import news.bottomline.comment.CommentNode;
import news.bottomline.comment.Comments;
import news.bottomline.comment.Reply;
import news.bottomline.media.Library;

/** Builds the model of an article's page. */
@ApplicationScoped
class ArticlePageBuilder {

    @Inject
    Comments comments;

    @Inject
    Categories categories;

    @Inject
    Library library;

    @Inject
    SiteSettings settings;

    ArticlePage show(LiveArticle article, Optional<Long> parent, Optional<String> receipt) {
        Conversation conversation = conversation(
                article,
                receipt.flatMap(one -> comments.byReceipt(one, article.id())).map(OwnReply::of));
        return page(article, conversation, ReplyForm.empty(path(article), parent, answered(conversation, parent)));
    }

    ArticlePage refused(LiveArticle article, Reply typed, List<Problem> problems) {
        Conversation conversation = conversation(article, Optional.empty());
        Optional<String> answered = answered(conversation, typed.parent());
        return page(article, conversation, ReplyForm.refused(path(article), typed, answered, problems));
    }

    private ArticlePage page(LiveArticle article, Conversation conversation, ReplyForm form) {
        String address = settings.baseUrl() + path(article);
        String summary = article.summary();
        ShownPictures pictures = ShownPictures.of(article.picture(), article.blocks(), library);
        return new ArticlePage(
                article,
                pictures,
                categories.tree().first(),
                conversation,
                form,
                new Share(article.title(), address),
                summary,
                LinkedData.of(article, pictures.of(article.picture()), address, settings));
    }

    private Conversation conversation(LiveArticle article, Optional<OwnReply> own) {
        return new Conversation(path(article), comments.visible(article.id()), own);
    }

    private static Optional<String> answered(Conversation conversation, Optional<Long> parent) {
        return parent.flatMap(conversation::find).map(CommentNode::name);
    }

    private static String path(LiveArticle article) {
        return "/" + article.slug();
    }
}
