package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Draft;
import news.bottomline.article.DraftReader;
import news.bottomline.article.Revision;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.user.User;
import news.bottomline.web.View;

/**
 * Saves the article form, for each button that saves first: Save, Preview, Publish now and Schedule. On any failure, the
 * answer is the form with everything that was typed.
 */
@ApplicationScoped
class ArticleSaving {

    private static final String EDITOR = "desk/editor.jte";

    @Inject
    Articles articles;

    @Inject
    DraftReader drafts;

    @Inject
    EditorPageBuilder pages;

    /** The article of a path on the desk, whose last part is the article's number or {@code new}. */
    Optional<Article> article(String id, User me) {
        return id.equals("new") ? Optional.empty() : Optional.of(articles.open(Long.parseLong(id), me.asAuthor()));
    }

    /** The form as it was sent. */
    EditorPage typed(String id, MultivaluedMap<String, String> fields, User me) {
        me.asAuthor();
        return pages.typed(article(id, me), fields, me).with(Timing.typed(fields));
    }

    /** The form as it is saved. */
    EditorPage saved(Article article, User me) {
        return pages.saved(article, me);
    }

    /** The form as it is saved, with a picture that has been chosen since. */
    EditorPage saved(Article article, User me, PictureChoice choice) {
        return pages.chosen(article, choice, me);
    }

    /** Saves the form and continues with the saved article, or answers with the form if it cannot be saved. */
    Response saved(EditorPage page, User me, Function<Saved, Response> next) {
        Optional<Article> article = page.saved().map(saved -> articles.open(saved.id(), me.asAuthor()));
        Saved saved;
        try {
            Draft draft = draft(page.form(), article);
            saved = new Saved(stored(article, page.form(), draft, me), LeftOutElements.in(draft));
        } catch (Failure.Conflict e) {
            return clash(page, me);
        } catch (Failure.Invalid e) {
            return form(422, page.refused(e.problems()));
        } catch (Failure.Forbidden e) {
            return form(403, page.refused(List.of(Problem.of("title", "desk.forbidden"))));
        }
        return next.apply(saved);
    }

    /** @param leftOut the markup that was not taken */
    record Saved(Article article, LeftOutElements leftOut) {}

    private Article stored(Optional<Article> article, ArticleForm form, Draft draft, User me) {
        if (article.isEmpty()) {
            return articles.draft(draft, me.asAuthor());
        }
        return isUnchanged(article.get(), form, draft)
                ? article.get()
                : articles.revise(article.get().id(), form.seen(), draft, me.asAuthor());
    }

    /** Whether the form was sent as it was shown: no revision is added then. */
    private boolean isUnchanged(Article article, ArticleForm form, Draft draft) {
        return form.seen() == article.latestRevision().number()
                && draft(ArticleForm.saved(article), Optional.of(article)).isAlike(draft);
    }

    private Draft draft(ArticleForm form, Optional<Article> article) {
        return drafts.read(JsonFields.of(form.document()), article);
    }

    /** The form with the name of whoever has saved the article first. */
    Response clash(EditorPage page, User me) {
        long id = page.saved().orElseThrow().id();
        Revision latest = articles.open(id, me.asAuthor()).latestRevision();
        EditorResult.Clash clash =
                new EditorResult.Clash(latest.number(), latest.savedBy().name(), latest.savedAt());
        return form(409, page.with(page.result().clashing(clash)));
    }

    static Response form(int status, EditorPage page) {
        return Response.status(status).entity(new View(EDITOR, page)).build();
    }

    /** Redirects to a page of the article, with what it has to tell: {@code saved}, {@code published}, {@code scheduled}. */
    static Response seeOther(String base, Saved saved, String page, String done) {
        return Response.seeOther(
                        URI.create(base + "desk/articles/" + saved.article().id() + page + "?done=" + done
                                + saved.leftOut().asQuery()))
                .build();
    }
}
