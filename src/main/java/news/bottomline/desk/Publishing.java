package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.User;

/** Publishes the article form, now or later: it is saved, and its new revision released. */
@ApplicationScoped
class Publishing {

    @Inject
    Articles articles;

    @Inject
    ArticleSaving saving;

    /** Saves and publishes, or answers with the form and the problems of the part that failed. */
    Response publish(String base, EditorPage page, Optional<Instant> from, User me) {
        return saving.saved(page, me, saved -> released(base, page, saved, from, me));
    }

    private Response released(
            String base, EditorPage page, ArticleSaving.Saved saved, Optional<Instant> from, User me) {
        Article article = saved.article();
        try {
            articles.publish(article.id(), Optional.of(article.latestRevision().number()), from, me.asEditor());
            return ArticleSaving.seeOther(base, saved, "", from.isPresent() ? "scheduled" : "published");
        } catch (Failure.Conflict e) {
            return saving.clash(saving.saved(articles.open(article.id(), me.asAuthor()), me), me);
        } catch (Failure.Invalid e) {
            return incomplete(page, saved, e.problems(), me);
        }
    }

    /** The saved form with everything that the template requires. */
    private Response incomplete(EditorPage page, ArticleSaving.Saved saved, List<Problem> problems, User me) {
        Article article = articles.open(saved.article().id(), me.asAuthor());
        EditorPage shown = saving.saved(article, me).with(page.timing());
        List<Problem> all = Stream.concat(shown.missing().stream(), placed(shown, article, problems).stream())
                .distinct()
                .toList();
        return ArticleSaving.form(
                422,
                shown.with(
                        shown.result().refused(all).noticing("desk.saved.only").leavingOut(saved.leftOut())));
    }

    private static List<Problem> placed(EditorPage shown, Article article, List<Problem> problems) {
        return shown.form().placed(problems, article.latestRevision().blocks());
    }
}
