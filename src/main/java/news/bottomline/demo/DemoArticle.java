package news.bottomline.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.BlockJson;
import news.bottomline.article.Draft;

/**
 * An article of the demonstration.
 *
 * @param author the key of the author
 * @param from when it goes live, as a duration from now, mostly negative; empty for a draft
 * @param withdrawn whether it is withdrawn at once
 * @param remarks the comments on it
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
