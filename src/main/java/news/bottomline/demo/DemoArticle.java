package news.bottomline.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.BlockJson;
import news.bottomline.article.Draft;

/**
 * An article and what becomes of it.
 *
 * @param author the key of the person who writes it
 * @param from from when on readers see it, counted from now and mostly negative; empty: it stays a draft
 * @param withdrawn whether it is taken back at once
 * @param remarks what readers say about it
 */
record DemoArticle(String author, Optional<Duration> from, boolean withdrawn, Draft draft, List<DemoComment> remarks) {

    static DemoArticle of(JsonObject entry, JsonObject article, List<DemoComment> remarks) {
        return new DemoArticle(
                entry.getString("author"),
                Optional.ofNullable(entry.getString("from", null)).map(Duration::parse),
                entry.getBoolean("withdrawn", false),
                draft(article),
                remarks);
    }

    private static Draft draft(JsonObject article) {
        return new Draft(
                article.getString("template"),
                article.getString("title"),
                Optional.empty(),
                article.getJsonArray("categories").getValuesAs(JsonString::getString),
                BlockJson.read(article.getJsonArray("blocks")));
    }
}
