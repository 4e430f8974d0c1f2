package news.bottomline.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Category;
import news.bottomline.article.Claims;
import news.bottomline.article.Review;
import news.bottomline.article.Ruling;
import news.bottomline.article.Stage;
import news.bottomline.article.Supports;
import news.bottomline.article.block.Prose;
import news.bottomline.base.Problem;
import news.bottomline.media.Picture;
import news.bottomline.web.FieldErrors;

/**
 * The model of the article form.
 *
 * @param saved the saved article; empty before the first save
 * @param pictures the latest of the library, and those that the article shows
 * @param missing what the latest revision still needs before publication
 * @param review of the blocks in the form
 * @param timing the typed date and time of publication
 * @param whole a whole article in one field, to be dealt out
 * @param result what the last request came to
 */
public record EditorPage(
        Optional<Saved> saved,
        ArticleForm form,
        List<Category> categories,
        List<Picture> pictures,
        boolean mayPublish,
        List<Problem> missing,
        Review review,
        Timing timing,
        WholeArticle whole,
        EditorResult result) {

    /**
     * @param change when a scheduled change takes effect
     * @param supports of its claims, as they were saved last
     * @param rulings what editors have decided about the claims, the oldest first
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
            Instant at,
            Supports supports,
            List<Ruling> rulings) {

        /** Whether a change of a live article is scheduled. */
        public boolean isToChange() {
            return stage instanceof Stage.Live && change.isPresent();
        }
    }

    /** The review of the blocks in the form. */
    static Review review(ArticleForm form, Optional<Saved> saved) {
        return Review.of(
                form.template(),
                form.read(),
                saved.map(Saved::supports).orElse(Supports.NONE),
                saved.map(Saved::rulings).orElse(List.of()));
    }

    /** The path of the article on the desk, to which its form is posted. */
    public String path() {
        return saved.map(s -> "/desk/articles/" + s.id()).orElse("/desk/articles/new");
    }

    public FieldErrors errors() {
        return result.errors();
    }

    /** Whether the form shows the article as it is saved, without a question or an error. */
    public boolean isAsSaved() {
        return result.errors().isEmpty()
                && result.clash().isEmpty()
                && result.said().isEmpty()
                && result.confirmation().isEmpty();
    }

    /** Whether the form is a new one in which nothing has been done. */
    public boolean isUntouched() {
        return saved.isEmpty() && result.equals(EditorResult.NONE) && whole.equals(WholeArticle.NONE);
    }

    /** Whether the fields of publication have something to show. */
    public boolean isPublishingOpen() {
        return !timing.isBlank()
                || errors().all().stream().anyMatch(problem -> problem.field().startsWith("publish-"));
    }

    /** Whether publication still needs something of this field. */
    public boolean misses(String field) {
        return missing.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public boolean isFocus(String id) {
        return result.focus().equals(id);
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
        return form.categories().lastIndexOf(category.slug().value()) > 0;
    }

    public boolean slugFixed() {
        return saved.map(Saved::released).orElse(false);
    }

    public boolean isLiveOrScheduled() {
        return saved.map(s -> s.stage() instanceof Stage.Live || s.stage() instanceof Stage.Scheduled)
                .orElse(false);
    }

    /** What a highlight of the form states and its evidence does not. */
    public List<Claims.Contested> contested(String claim) {
        return review.contested().stream()
                .filter(one -> one.path().equals(claim + ".text"))
                .toList();
    }

    /** The sentences of a conclusion, which may name what they rest on. */
    public List<Prose.Sentence> sentences(FormBlock block) {
        return review.conclusions().getOrDefault(block.path(), List.of());
    }

    /** Whether a sentence of a conclusion is to be checked again, or has an error. */
    public boolean isMarked(FormBlock block) {
        String claims = block.path() + ".claims";
        return review.stale().stream().anyMatch(stale -> stale.path().startsWith(claims))
                || result.focus().startsWith(claims)
                || errors().all().stream().anyMatch(problem -> problem.field().startsWith(claims));
    }

    /** The mark of a claim whose evidence has changed. */
    public Optional<Claims.Stale> stale(String claim) {
        return review.stale(claim, "");
    }

    /** The block that is proposed as the evidence of a claim. */
    public Optional<FormBlock> proposal(String claim) {
        String id = review.proposals().getOrDefault(claim, "");
        return form.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    EditorPage with(EditorResult other) {
        return new EditorPage(saved, form, categories, pictures, mayPublish, missing, review, timing, whole, other);
    }

    EditorPage with(ArticleForm other) {
        return new EditorPage(
                saved, other, categories, pictures, mayPublish, missing, review(other, saved), timing, whole, result);
    }

    EditorPage with(Timing typed) {
        return new EditorPage(saved, form, categories, pictures, mayPublish, missing, review, typed, whole, result);
    }

    EditorPage with(WholeArticle other) {
        return new EditorPage(saved, form, categories, pictures, mayPublish, missing, review, timing, other, result);
    }

    /** The form with these problems beside its fields. */
    EditorPage refused(List<Problem> problems) {
        return with(result.refused(form.placed(problems)));
    }
}
