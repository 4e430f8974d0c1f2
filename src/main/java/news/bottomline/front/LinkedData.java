package news.bottomline.front;

import jakarta.json.Json;
import java.time.Instant;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.DateFormats;

/** The description of an article for search engines: schema.org's NewsArticle as JSON-LD. */
final class LinkedData {

    static String of(LiveArticle article, String address, String summary, String siteName) {
        String json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("headline", article.title())
                .add("description", summary)
                .add("datePublished", DateFormats.iso(article.dateline()))
                .add("dateModified", DateFormats.iso(later(article.updatedAt(), article.dateline())))
                .add("author", Json.createObjectBuilder().add("@type", "Person").add("name", article.byline()))
                .add(
                        "publisher",
                        Json.createObjectBuilder().add("@type", "Organization").add("name", siteName))
                .add("mainEntityOfPage", address)
                .build()
                .toString();
        return withoutMarkup(json);
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
