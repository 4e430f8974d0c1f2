package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Block;
import news.bottomline.article.BottomLine;
import news.bottomline.article.Categories;
import news.bottomline.article.Draft;
import news.bottomline.article.Highlights;
import news.bottomline.article.Lead;
import news.bottomline.article.Note;
import news.bottomline.article.Revision;
import news.bottomline.article.Section;
import news.bottomline.article.Template;
import news.bottomline.article.Templates;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.web.FieldErrors;

/** Builds the model of the article form. */
@ApplicationScoped
class EditorPageBuilder {

    private static final String DEFAULT_TEMPLATE = "analysis";

    @Inject
    Templates templates;

    @Inject
    Categories categories;

    @Inject
    InstantSource clock;

    /** An empty form, with the default template if the requested one does not exist. */
    EditorPage blank(String template, User reader) {
        String known = templates.find(template).map(Template::key).orElse(DEFAULT_TEMPLATE);
        return unsaved(ArticleForm.blank(known), reader);
    }

    /** The form of an article before its first save. */
    EditorPage unsaved(ArticleForm form, User reader) {
        Template template = templates.current(form.template());
        return page(Optional.empty(), form, template, List.of(Problem.of("title", "desk.missing.unsaved")), reader);
    }

    /** The form as last saved. */
    EditorPage saved(Article article, User reader) {
        return filled(article, form(article), reader);
    }

    /** The form as typed, with the state of the saved article. */
    EditorPage filled(Article article, ArticleForm typed, User reader) {
        Template template = article.latestRevision().template();
        List<Block> blocks = article.latestRevision().blocks();
        List<Problem> missing = FieldIds.saved(blocks).placed(template.problems(blocks));
        return page(Optional.of(known(article)), typed, template, missing, reader);
    }

    ArticleForm form(Article article) {
        Revision revision = article.latestRevision();
        List<String> slugs =
                revision.categories().stream().map(c -> c.slug().value()).toList();
        return ArticleForm.saved(
                revision.template().key(),
                revision.number(),
                revision.title(),
                article.slug().value(),
                slugs,
                revision.blocks());
    }

    Draft draft(ArticleForm form) {
        return form.tidied().draft(templates.current(form.template()).slots());
    }

    /** The draft that the unchanged form would save. */
    Draft untouched(Article article) {
        Revision revision = article.latestRevision();
        ArticleForm form = form(article);
        return new Draft(
                form.template(),
                form.title(),
                Optional.of(form.slug()),
                form.categories(),
                revision.blocks().stream().map(EditorPageBuilder::retyped).toList());
    }

    /** The block as the form would save it, because equal content may have different markup. */
    private static Block retyped(Block block) {
        return switch (block) {
            case Highlights highlights -> highlights;
            case Lead(var html) -> new Lead(retyped(html));
            case Note(var html) -> new Note(retyped(html));
            case Section section -> new Section(section.heading(), retyped(section.html()));
            case BottomLine(var html) -> new BottomLine(retyped(html));
        };
    }

    private static SafeHtml retyped(SafeHtml html) {
        return RichText.read(RichText.write(html));
    }

    private EditorPage page(
            Optional<EditorPage.Saved> saved, ArticleForm form, Template template, List<Problem> missing, User reader) {
        return new EditorPage(
                saved,
                form,
                template.slots(),
                categories.all(),
                reader.may(Role.EDITOR) && saved.isPresent(),
                FieldErrors.NONE,
                missing,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                saved.flatMap(EditorPage.Saved::change).map(Timing::at).orElse(Timing.BLANK),
                Optional.empty(),
                LeftOutElements.NONE);
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
                latest.savedAt());
    }
}
