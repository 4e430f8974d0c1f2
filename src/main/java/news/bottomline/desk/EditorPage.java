package news.bottomline.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Category;
import news.bottomline.article.Slot;
import news.bottomline.article.Stage;
import news.bottomline.base.Problem;
import news.bottomline.web.FieldErrors;

/**
 * The model of the article form.
 *
 * @param saved the saved article; empty before the first save
 * @param errors the problems of the last save or publication; each problem's field is an element id
 * @param missing what the latest revision still needs before publication
 * @param clash another user's save that this one would have overwritten
 * @param notice the message key of the notice at the top; empty for none
 * @param focus the id of the element that takes the focus; empty for the top of the page
 * @param said the announcement of the last change for screen readers
 * @param confirmation the question to answer before publication
 * @param leftOut the markup in the form that an article cannot contain; it is shown once the rest is saved
 */
public record EditorPage(
        Optional<Saved> saved,
        ArticleForm form,
        List<Slot> slots,
        List<Category> categories,
        boolean mayPublish,
        FieldErrors errors,
        List<Problem> missing,
        Optional<Clash> clash,
        String notice,
        String focus,
        Optional<Problem> said,
        Timing timing,
        Optional<Confirmation> confirmation,
        LeftOutElements leftOut) {

    /**
     * @param change when a scheduled change takes effect
     * @param unpublished whether the published or scheduled revision is not the latest
     */
    public record Saved(
            long id,
            String slug,
            boolean released,
            Stage stage,
            Optional<Instant> change,
            boolean unpublished,
            String by,
            Instant at) {

        /** Whether a change of a live article is scheduled. */
        public boolean isToChange() {
            return stage instanceof Stage.Live && change.isPresent();
        }
    }

    public record Clash(int number, String by, Instant at) {}

    public String action() {
        return saved.map(s -> "/desk/articles/" + s.id()).orElse("/desk/articles/new");
    }

    public boolean isFocus(String id) {
        return focus.equals(id);
    }

    /** Whether the previous request saved exactly the content of the form. */
    public boolean isJustSaved() {
        return notice.startsWith("desk.saved") || notice.equals("desk.published") || notice.equals("desk.scheduled");
    }

    /** The category that the article is filed under; empty for none. */
    public String mainCategory() {
        return form.categories().isEmpty() ? "" : form.categories().getFirst();
    }

    /** All categories: first the article's further ones in their order, then the others. */
    public List<Category> choices() {
        List<String> chosen = form.categories();
        return categories.stream()
                .sorted(Comparator.comparingInt(
                        c -> alsoIn(c) ? chosen.indexOf(c.slug().value()) : Integer.MAX_VALUE))
                .toList();
    }

    public boolean alsoIn(Category category) {
        return form.categories().indexOf(category.slug().value()) > 0;
    }

    public boolean slugFixed() {
        return saved.map(Saved::released).orElse(false);
    }

    public boolean isLiveOrScheduled() {
        return saved.map(s -> s.stage() instanceof Stage.Live || s.stage() instanceof Stage.Scheduled)
                .orElse(false);
    }

    EditorPage refused(List<Problem> problems) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                FieldErrors.NONE.with(problems),
                missing,
                clash,
                notice,
                focus,
                said,
                timing,
                confirmation,
                leftOut);
    }

    EditorPage noticing(String key) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                clash,
                key,
                focus,
                said,
                timing,
                confirmation,
                leftOut);
    }

    EditorPage clashing(Clash with) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                Optional.of(with),
                notice,
                focus,
                said,
                timing,
                confirmation,
                leftOut);
    }

    EditorPage timed(Timing typed) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                clash,
                notice,
                focus,
                said,
                typed,
                confirmation,
                leftOut);
    }

    EditorPage confirming(Confirmation asked) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                clash,
                notice,
                focus,
                said,
                timing,
                Optional.of(asked),
                leftOut);
    }

    EditorPage moved(Move.Moved move) {
        return new EditorPage(
                saved,
                move.form(),
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                clash,
                notice,
                move.focus(),
                Optional.of(move.said()),
                timing,
                confirmation,
                leftOut);
    }

    EditorPage leavingOut(LeftOutElements elements) {
        return new EditorPage(
                saved,
                form,
                slots,
                categories,
                mayPublish,
                errors,
                missing,
                clash,
                notice,
                focus,
                said,
                timing,
                confirmation,
                elements);
    }
}
