package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Categories;
import news.bottomline.article.Revision;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.user.Role;
import news.bottomline.user.User;

/** Builds the model of the article form. */
@ApplicationScoped
class EditorPageBuilder {

    /** How many pictures the form offers. */
    static final int PICTURES = 24;

    @Inject
    Articles articles;

    @Inject
    Templates templates;

    @Inject
    Categories categories;

    @Inject
    Library library;

    @Inject
    InstantSource clock;

    /** An empty form, with the first template of the choice if the requested one is not in it. */
    EditorPage blank(String template, User reader) {
        List<Template> offered = templates.offered();
        Template known = offered.stream()
                .filter(one -> one.key().equals(template))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElseThrow(Failure.NotFound::new);
        return page(Optional.empty(), ArticleForm.blank(known), reader);
    }

    /** The form that writers will get from a template that is being made. */
    EditorPage sample(Template template, User reader) {
        return page(Optional.empty(), ArticleForm.blank(template), reader);
    }

    /** The form as last saved. */
    EditorPage saved(Article article, User reader) {
        return page(Optional.of(article), ArticleForm.saved(article), reader);
    }

    /** The form as last saved, with a picture that has been chosen since. */
    EditorPage chosen(Article article, PictureChoice choice, User reader) {
        return page(Optional.of(article), choice.in(ArticleForm.saved(article)), reader);
    }

    /** The form as typed, with the template that it showed, and the state of the article if it has been saved. */
    EditorPage typed(Optional<Article> article, Map<String, List<String>> fields, User reader) {
        Template template = template(first(fields, "template"), first(fields, "templateVersion"));
        String seen = first(fields, fields.containsKey("over") ? "over" : "seen");
        ArticleForm form = ArticleForm.typed(fields, template, isNumber(seen) ? Integer.parseInt(seen) : 0);
        return page(article, form, reader);
    }

    private Template template(String key, String version) {
        Optional<Template> shown =
                isNumber(version) ? templates.find(key, Integer.parseInt(version)) : templates.find(key);
        return shown.orElseThrow(() -> Templates.unknown(key));
    }

    private EditorPage page(Optional<Article> article, ArticleForm form, User reader) {
        Optional<EditorPage.Saved> saved = article.map(this::known);
        return new EditorPage(
                saved,
                form,
                categories.all(),
                pictures(form, reader),
                reader.may(Role.EDITOR),
                article.map(one -> missing(one)).orElse(List.of(Problem.of("title", "desk.missing.unsaved"))),
                EditorPage.review(form, saved),
                saved.flatMap(EditorPage.Saved::change).map(Timing::at).orElse(Timing.BLANK),
                WholeArticle.NONE,
                EditorResult.NONE);
    }

    private List<Picture> pictures(ArticleForm form, User reader) {
        List<Picture> latest = library.search("", Optional.empty(), PICTURES, reader.asAuthor())
                .items();
        Stream<String> chosen =
                Stream.concat(Stream.of(form.picture()), form.blocks().stream().map(block -> block.text("picture")));
        List<Long> others = chosen.flatMap(id -> RowId.parse(id).stream())
                .filter(id -> latest.stream().noneMatch(picture -> picture.id() == id))
                .toList();
        return Stream.concat(library.of(others).values().stream(), latest.stream())
                .toList();
    }

    private List<Problem> missing(Article article) {
        return ArticleForm.saved(article)
                .placed(articles.missing(article), article.latestRevision().blocks());
    }

    private EditorPage.Saved known(Article article) {
        Revision latest = article.latestRevision();
        Instant now = clock.instant();
        return new EditorPage.Saved(
                article.id(),
                article.slug().value(),
                article.isReleased(),
                article.stage(now),
                article.nextChange(now),
                article.hasUnpublishedChanges(now),
                latest.savedBy().name(),
                latest.savedAt(),
                latest.supports(),
                article.rulings());
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,6}");
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
