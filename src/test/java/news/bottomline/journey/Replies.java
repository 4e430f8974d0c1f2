package news.bottomline.journey;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Replies as a program without a browser sends them, and what moderators' programs say to them. */
final class Replies {

    static final String ADMINISTRATOR = Wire.basic(Newspaper.ADMINISTRATOR, Newspaper.ADMINISTRATORS_PASSWORD);

    /** The form's fields, filled in well. */
    static Map<String, String> fields(String name, String email, String text) {
        return new HashMap<>(Map.of("name", name, "email", email, "website", "", "text", text, "parent", ""));
    }

    static HttpResponse<String> send(String article, String name, String email, String text) {
        return Wire.form("/" + article + "/comments", fields(name, email, text));
    }

    /** Sends one by the API, and answers its id. */
    static long post(String article, String name, String email, String text) {
        String sent = jakarta.json.Json.createObjectBuilder()
                .add("name", name)
                .add("email", email)
                .add("text", text)
                .build()
                .toString();
        HttpResponse<String> answer = Wire.json("POST", "/api/v1/articles/" + article + "/comments", sent);
        return Wire.json(answer).getJsonNumber("id").longValue();
    }

    static HttpResponse<String> approve(long id) {
        return Wire.send("POST", "/api/v1/comments/" + id + "/approval", null, "Authorization", ADMINISTRATOR);
    }

    private Replies() {}
}
