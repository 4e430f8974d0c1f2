package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.ArticleSummary;
import news.bottomline.article.Category;
import news.bottomline.article.ShownPictures;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import news.bottomline.media.Picture;

/**
 * A list of articles, newest first: the front page, or one category's.
 *
 * @param place the category whose list this is; empty on the front page
 * @param sections the categories of the first level, for the navigation
 * @param pictures those that stand for the articles
 * @param after the last article of the page before; empty on the first page, which opens with a lead story
 */
public record ListingPage(
        Optional<Place> place,
        List<Category> sections,
        Slice<ArticleSummary> headlines,
        ShownPictures pictures,
        Optional<Cursor> after) {

    private static final int BESIDE_THE_LEAD = 3;

    /**
     * A category in the tree.
     *
     * @param trail the categories above it, the one of the first level first
     * @param children the categories below it, whose articles the list holds too
     * @param linkedData the trail for search engines, safe inside a script element
     */
    public record Place(Category category, List<Category> trail, List<Category> children, String linkedData) {}

    /** The category of the first level in which the page is, for the navigation. */
    public Optional<Category> section() {
        return place.map(
                one -> one.trail().isEmpty() ? one.category() : one.trail().getFirst());
    }

    public Optional<Picture> picture(ArticleSummary story) {
        return pictures.of(story.picture());
    }

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
        return place.map(one -> "/category/" + one.category().slug()).orElse("/");
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
