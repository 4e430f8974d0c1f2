package news.bottomline.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The content of the demonstration, read from the files under {@code demo/}: {@code newsroom.json} lists people, categories
 * and articles; {@code articles/} holds each article in the form of the API; {@code comments.json} holds the comments of each
 * article. Times are durations from now.
 *
 * @param categories their names
 * @param stories the articles, the newest first
 */
record DemoContent(List<DemoPerson> people, List<String> categories, List<DemoArticle> stories) {

    static DemoContent read() {
        JsonObject newsroom = file("newsroom");
        JsonObject comments = file("comments");
        List<DemoArticle> stories = new ArrayList<>();
        for (JsonObject entry : newsroom.getJsonArray("articles").getValuesAs(JsonObject.class)) {
            String name = entry.getString("file");
            List<DemoComment> remarks =
                    comments.containsKey(name) ? DemoComment.list(comments.getJsonArray(name)) : List.of();
            stories.add(DemoArticle.of(entry, file("articles/" + name), remarks));
        }
        return new DemoContent(
                newsroom.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                        .map(DemoPerson::of)
                        .toList(),
                newsroom.getJsonArray("categories").getValuesAs(JsonString::getString),
                List.copyOf(stories));
    }

    private static JsonObject file(String name) {
        InputStream file =
                Objects.requireNonNull(DemoContent.class.getResourceAsStream("/demo/" + name + ".json"), name);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
