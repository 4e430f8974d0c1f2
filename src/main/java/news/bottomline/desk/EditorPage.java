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
 * The form for one article.
 *
 * @param saved what is known of the article; empty before it is saved for the first time
 * @param errors what stopped the last save or publication; each problem's field is an element id
 * @param missing what publication still needs, found in what was last saved
 * @param clash somebody else's save that this one would have overwritten
 * @param notice the key of what is said at the top; empty for nothing
 * @param focus the id of the element to go on from; empty for the top of the page
 * @param said what a screen reader is told of the change just made
 * @param confirmation what the editor confirms before readers see anything
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
     * @param change from when on readers see something else than now, where that is decided already
     * @param unpublished whether readers see, or are to see, another revision than the latest
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

        /** A change of what readers see already. */
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

    /** Whether every word in the form has been saved with the request before this one. */
    public boolean isJustSaved() {
        return notice.startsWith("desk.saved") || notice.equals("desk.published") || notice.equals("desk.scheduled");
    }

    /** The category that the article is filed under; empty for none. */
    public String mainCategory() {
        return form.categories().isEmpty() ? "" : form.categories().getFirst();
    }

    /** Every category, those first that the article also stands in, in their order. */
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
