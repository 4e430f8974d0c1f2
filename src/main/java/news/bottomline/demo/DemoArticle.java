package news.bottomline.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An article of the demonstration.
 *
 * @param document the article in the form of the API
 * @param author the key of the author
 * @param from when it goes live, as a duration from now, mostly negative; empty for a draft
 * @param withdrawn whether it is withdrawn at once
 * @param motif what its picture is drawn from
 * @param alt what its picture shows
 * @param remarks the comments on it
 */
record DemoArticle(
        String author,
        Optional<Duration> from,
        boolean withdrawn,
        Motif motif,
        String alt,
        JsonObject document,
        List<DemoComment> remarks) {

    /** The document with the picture that stands for the article. */
    JsonObject pictured(long picture) {
        return Json.createObjectBuilder(document).add("picture", picture).build();
    }

    static DemoArticle of(JsonObject entry, JsonObject article, List<DemoComment> remarks) {
        return new DemoArticle(
                entry.getString("author"),
                Optional.ofNullable(entry.getString("from", null)).map(Duration::parse),
                entry.getBoolean("withdrawn", false),
                Motif.valueOf(entry.getString("motif")),
                entry.getString("alt"),
                article,
                remarks);
    }
}
