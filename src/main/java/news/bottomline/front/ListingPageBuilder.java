package news.bottomline.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.article.ShownPictures;
import news.bottomline.base.Cursor;
import news.bottomline.base.SiteSettings;
import news.bottomline.media.Library;
import news.bottomline.web.PageCache;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** Lists of articles, a page at a time, newest first. */
@ApplicationScoped
class ListingPageBuilder {

    /** A lead story, three beside it and three rows of three. */
    private static final int ON_A_PAGE = 13;

    @Inject
    Articles articles;

    @Inject
    Library library;

    @Inject
    SiteSettings settings;

    @Inject
    InstantSource clock;

    View show(Optional<Category> category, CategoryTree tree, @Nullable Cursor after, HttpServletRequest request) {
        Instant now = clock.instant();
        Optional<Cursor> cursor = Optional.ofNullable(after);
        var headlines = articles.latest(category.map(Category::slug), cursor, ON_A_PAGE, now);
        ShownPictures pictures = new ShownPictures(library.of(headlines.items().stream()
                .flatMap(story -> story.picture().stream())
                .toList()));
        PageCache.keep(request, articles.nextChange(now));
        Optional<ListingPage.Place> place = category.map(one -> place(one, tree));
        return new View("front/listing.jte", new ListingPage(place, tree.first(), headlines, pictures, cursor));
    }

    private ListingPage.Place place(Category category, CategoryTree tree) {
        List<Category> trail = tree.trail(category);
        String linkedData = LinkedData.trail(trail, category, settings);
        return new ListingPage.Place(category, trail, tree.children(category), linkedData);
    }
}
