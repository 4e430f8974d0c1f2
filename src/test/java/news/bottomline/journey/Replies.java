package news.bottomline.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Map;

/** Sends replies without a browser. */
final class Replies {

    /** Sends the form and returns the answer. */
    static HttpResponse<String> send(String article, String name, String email, String text) {
        return HttpConnection.form(
                article + "/comments", Map.of("name", name, "email", email, "website", "", "text", text, "parent", ""));
    }

    /** Sends the form in reply to a comment and returns the answer. */
    static HttpResponse<String> answer(String article, String parent, String name, String text) {
        return HttpConnection.form(
                article + "/comments",
                Map.of("name", name, "email", "reader@mailbox.example", "website", "", "text", text, "parent", parent));
    }

    /** Sends a valid reply by the API and returns its id. */
    static long post(String article, String name, String email, String text) {
        String sent = Json.createObjectBuilder()
                .add("name", name)
                .add("email", email)
                .add("text", text)
                .build()
                .toString();
        HttpResponse<String> answer = HttpConnection.json("POST", "/api/v1/articles" + article + "/comments", sent);
        return HttpConnection.json(answer).getJsonNumber("id").longValue();
    }

    static HttpResponse<String> approve(long id) {
        return Program.ADMINISTRATOR.post("/api/v1/comments/" + id + "/approval", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Refuses an approved comment, naming the decision that this changes. */
    static HttpResponse<String> refuseAfterAll(long id) {
        JsonObject first = HttpConnection.json(refuse(id, Json.createObjectBuilder()));
        int seen = first.getJsonObject("decision").getInt("id");
        return refuse(id, Json.createObjectBuilder().add("seen", seen));
    }

    private static HttpResponse<String> refuse(long id, JsonObjectBuilder decision) {
        return Program.ADMINISTRATOR.post(
                "/api/v1/comments/" + id + "/refusal",
                decision.add("reason", "Off topic").build());
    }

    private Replies() {}
}
