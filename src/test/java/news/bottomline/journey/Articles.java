package news.bottomline.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;

/** Articles as an administrator's program sends them. */
final class Articles {

    /** Publishes a short one at once, and answers its slug. */
    static String published(String title, String category) {
        JsonObject made = draft(title, category);
        publish(made.getJsonNumber("id").longValue());
        return made.getString("slug");
    }

    static JsonObject draft(String title, String category) {
        HttpResponse<String> answer =
                Wire.json("POST", "/api/v1/articles", sent(title, category), "Authorization", Replies.ADMINISTRATOR);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Wire.json(answer);
    }

    static HttpResponse<String> publish(long id) {
        return Wire.json(
                "POST", "/api/v1/articles/" + id + "/publication", "{}", "Authorization", Replies.ADMINISTRATOR);
    }

    static HttpResponse<String> withdraw(long id) {
        return Wire.send(
                "DELETE", "/api/v1/articles/" + id + "/publication", null, "Authorization", Replies.ADMINISTRATOR);
    }

    /** The least that the template takes. */
    static String sent(String title, String category) {
        return Json.createObjectBuilder()
                .add("template", "analysis")
                .add("title", title)
                .add("categories", Json.createArrayBuilder().add(category))
                .add(
                        "blocks",
                        Json.createArrayBuilder()
                                .add(block("highlights")
                                        .add(
                                                "items",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("text", "One claim that can be checked"))
                                                        .add(Json.createObjectBuilder()
                                                                .add("text", "Another one, with 90% in it"))))
                                .add(block("lead").add("html", "<p>What this is about.</p>"))
                                .add(block("section")
                                        .add("heading", "What Holds Up")
                                        .add("html", "<p>Much of it.</p>"))
                                .add(block("bottom-line").add("html", "<p>It holds.</p>")))
                .build()
                .toString();
    }

    private static JsonObjectBuilder block(String kind) {
        return Json.createObjectBuilder().add("kind", kind);
    }

    private Articles() {}
}
