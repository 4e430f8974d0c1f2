package news.bottomline.front;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.Category;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.DateFormats;
import news.bottomline.base.SiteSettings;
import news.bottomline.media.Picture;

/** What search engines are told, as JSON-LD. */
final class LinkedData {

    /** The description of an article: schema.org's NewsArticle. */
    static String of(LiveArticle article, Optional<Picture> picture, String address, SiteSettings settings) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("headline", article.title())
                .add("description", article.summary())
                .add("datePublished", DateFormats.iso(article.dateline()))
                .add("dateModified", DateFormats.iso(later(article.updatedAt(), article.dateline())))
                .add("author", Json.createObjectBuilder().add("@type", "Person").add("name", article.byline()))
                .add(
                        "publisher",
                        Json.createObjectBuilder().add("@type", "Organization").add("name", settings.siteName()))
                .add("mainEntityOfPage", address);
        picture.ifPresent(
                one -> json.add("image", settings.baseUrl() + one.largest().path()));
        return withoutMarkup(json.build().toString());
    }

    /** Where a category stands: schema.org's BreadcrumbList, from the front page on. */
    static String trail(List<Category> above, Category category, SiteSettings settings) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        items.add(item(1, settings.siteName(), settings.baseUrl() + "/"));
        int place = 2;
        for (Category one : Stream.concat(above.stream(), Stream.of(category)).toList()) {
            items.add(item(place++, one.name(), settings.baseUrl() + "/category/" + one.slug()));
        }
        String json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "BreadcrumbList")
                .add("itemListElement", items)
                .build()
                .toString();
        return withoutMarkup(json);
    }

    private static JsonObjectBuilder item(int place, String name, String address) {
        return Json.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", place)
                .add("name", name)
                .add("item", address);
    }

    /** Escapes what HTML could read as markup: a title may contain "&lt;/script&gt;". */
    private static String withoutMarkup(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private LinkedData() {}
}
