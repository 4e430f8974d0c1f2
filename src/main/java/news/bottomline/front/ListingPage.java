package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.ArticleSummary;
import news.bottomline.article.Category;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;

/**
 * A list of articles, newest first: the front page, or one category's.
 *
 * @param category whose list this is; empty on the front page
 * @param categories all categories, for the navigation
 * @param after the last article of the page before; empty on the first page, which opens with a lead story
 */
public record ListingPage(
        Optional<Category> category,
        List<Category> categories,
        Slice<ArticleSummary> headlines,
        Optional<Cursor> after) {

    private static final int BESIDE_THE_LEAD = 3;

    public boolean first() {
        return after.isEmpty();
    }

    public Optional<ArticleSummary> lead() {
        return first() ? headlines.items().stream().findFirst() : Optional.empty();
    }

    /** The stories beside the lead story of the first page. */
    public List<ArticleSummary> second() {
        return first()
                ? headlines.items().stream().skip(1).limit(BESIDE_THE_LEAD).toList()
                : List.of();
    }

    public List<ArticleSummary> rest() {
        return headlines.items().stream()
                .skip(first() ? 1 + BESIDE_THE_LEAD : 0)
                .toList();
    }

    /** The address of the list's first page, within the site. */
    public String firstPath() {
        return category.map(one -> "/category/" + one.slug()).orElse("/");
    }

    /** This page's own address, within the site. */
    public String path() {
        return after.map(this::pathAfter).orElse(firstPath());
    }

    public Optional<String> older() {
        return headlines.next().map(this::pathAfter);
    }

    private String pathAfter(Cursor cursor) {
        return firstPath() + "?after=" + cursor;
    }
}
