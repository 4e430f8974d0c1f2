package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moderation through the API. */
class ModerationApiIT extends Newspaper {

    private static final String QUEUE = "/api/v1/moderation/comments";
    private static final String PROBLEM = "application/problem+json";

    private static final String[] ADMINISTRATORS_PROGRAM = {
        "Authorization", HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD)
    };

    @Test
    void theHeldOnesComeOldestFirstWithAllThatIsNeededToDecide() {
        SentReply reply = SentReply.by("Sixtus Listed", "See https://a.example https://b.example https://c.example");
        List<JsonObject> all = everythingIn("held");
        assertThat(all.stream().map(one -> Instant.parse(one.getString("postedAt"))))
                .isSorted();
        assertThat(all.stream().map(one -> one.getJsonNumber("id").longValue())).doesNotHaveDuplicates();

        JsonObject listed = all.stream()
                .filter(one -> one.getJsonNumber("id").longValue() == reply.id())
                .findFirst()
                .orElseThrow();
        assertThat(listed.getString("state")).isEqualTo("held");
        assertThat(listed.getString("name")).isEqualTo("Sixtus Listed");
        assertThat(listed.getString("email")).isEqualTo(reply.email());
        assertThat(listed.getString("website")).isEqualTo("https://letters.example/about");
        assertThat(listed.getString("text")).isEqualTo(reply.text());
        assertThat(listed.getJsonObject("article").getString("slug")).isEqualTo(SentReply.ARTICLE.substring(1));
        assertThat(listed.getJsonObject("article").getString("title")).startsWith("A Floor Under the Mine");
        JsonObject verdict = listed.getJsonObject("verdict");
        assertThat(verdict.getString("kind")).isEqualTo("hold");
        assertThat(verdict.getString("check")).isEqualTo("links");
        assertThat(verdict.getJsonArray("words")).hasSize(3);
        assertThat(listed.containsKey("decision")).isFalse();
    }

    @Test
    void anApprovedOneIsOnThePageAtTheVeryNextRequest() {
        SentReply reply = SentReply.by("Tusnelda Approved");
        HttpResponse<String> answer = decide(reply, "approval", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HttpConnection.json(answer).getString("kind")).isEqualTo("approved");
        assertThat(HttpConnection.json(answer).getString("by")).isEqualTo("Administrator");
        assertThat(reply.isOnThePage()).isTrue();
        assertThat(decisionIn("approved", reply).getString("kind")).isEqualTo("approved");
    }

    @Test
    void aRefusalNeedsAReason() {
        SentReply reply = SentReply.by("Urban Refused");
        for (String body : List.of("{}", "{\"reason\":\"  \"}", "{\"reason\":null}")) {
            HttpResponse<String> answer = decide(reply, "refusal", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(error(answer).getString("field")).isEqualTo("reason");
            assertThat(error(answer).getString("message")).isEqualTo("Give a reason.");
        }
        HttpResponse<String> long501 = decide(reply, "refusal", "{\"reason\":\"" + "x".repeat(501) + "\"}");
        assertThat(long501.statusCode()).isEqualTo(422);
        assertThat(error(long501).getString("message")).isEqualTo("This is too long: at most 500 characters.");

        HttpResponse<String> answer = decide(reply, "refusal", "{\"reason\":\"Off topic\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HttpConnection.json(answer).getString("reason")).isEqualTo("Off topic");
        assertThat(decisionIn("refused", reply).getString("reason")).isEqualTo("Off topic");
        assertThat(reply.isOnThePage()).isFalse();
    }

    @Test
    void spamNeedsNoWords() {
        SentReply reply = SentReply.by("Viktor Spam");
        assertThat(decide(reply, "spam", null).statusCode()).isEqualTo(200);
        assertThat(decisionIn("spam", reply).getString("kind")).isEqualTo("spam");
    }

    @Test
    void theSecondDecisionIsAnsweredWithTheFirst() {
        SentReply reply = SentReply.by("Waltraud Contested");
        long first = HttpConnection.json(decide(reply, "approval", null))
                .getJsonNumber("id")
                .longValue();
        HttpResponse<String> second = decide(reply, "refusal", "{\"reason\":\"Too late\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        JsonObject problem = HttpConnection.json(second);
        assertThat(problem.getInt("status")).isEqualTo(409);
        assertThat(problem.getString("detail")).startsWith("Administrator has already approved this comment, on ");
        assertThat(problem.getJsonObject("decision").getString("kind")).isEqualTo("approved");
        assertThat(problem.getJsonObject("decision").getString("by")).isEqualTo("Administrator");
        assertThat(reply.isOnThePage()).isTrue();

        HttpResponse<String> knowing = decide(reply, "refusal", "{\"reason\":\"Now I know\",\"seen\":" + first + "}");
        assertThat(knowing.statusCode()).isEqualTo(200);
        assertThat(reply.isOnThePage()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "?state=lost, state, 'Use one of held, approved, refused, spam and withdrawn.'",
        "?lane=lost, lane, 'Use one of held, newcomers, reported, appeals, spam, approved, refused and withdrawn.'",
        "?age=old, age, 'Use one of recent, hour, day and week.'",
        "?person=me, person, Give the id of a comment.",
        "?limit=0, limit, Ask for 1 to 100 at a time.",
        "?limit=101, limit, Ask for 1 to 100 at a time.",
        "?after=yesterday, after, This is not the value of “next” from an earlier answer."
    })
    void whatIsAskedWronglyIsToldByItsField(String query, String field, String message) {
        HttpResponse<String> answer = HttpConnection.get(QUEUE + query, ADMINISTRATORS_PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer).getString("field")).isEqualTo(field);
        assertThat(error(answer).getString("message")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"approval, {}", "refusal, {\"reason\":\"Gone\"}", "spam, {}"})
    void aCommentThatIsNotThereIsNotFound(String noun, String body) {
        HttpResponse<String> answer =
                HttpConnection.json("POST", "/api/v1/comments/999999999/" + noun, body, ADMINISTRATORS_PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
    }

    @Test
    void whatIsNoJsonIsNotUnderstood() {
        SentReply reply = SentReply.by("Xenia Unread");
        HttpResponse<String> answer = decide(reply, "refusal", "{\"reason\":");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
    }

    @Test
    void onlyModeratorsComeInAndNobodyByABrowsersSession() {
        SentReply reply = SentReply.by("Zita Guarded");
        String approval = "/api/v1/comments/" + reply.id() + "/approval";
        HttpResponse<String> nobody = HttpConnection.get(QUEUE);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=");
        assertThat(nobody.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        assertThat(HttpConnection.send("POST", approval, null).statusCode()).isEqualTo(401);
        assertThat(StaffSession.of(MODERATOR, PASSWORD).get(QUEUE).statusCode()).isEqualTo(401);

        String[] authors = program("Yvo Author", "AUTHOR");
        assertThat(HttpConnection.get(QUEUE, authors).statusCode()).isEqualTo(403);
        assertThat(HttpConnection.send("POST", approval, null, authors).statusCode())
                .isEqualTo(403);
        assertThat(reply.isOnThePage()).isFalse();
        String[] moderators = program("Yves Moderator", "MODERATOR");
        assertThat(HttpConnection.send("POST", approval, null, moderators).statusCode())
                .isEqualTo(200);
        assertThat(reply.isOnThePage()).isTrue();
    }

    /** The credentials of a new user's program. */
    private static String[] program(String name, String role) {
        NewStaff owner = NewStaff.hired(name, role).withPassword();
        String page = owner.pressCard()
                .post("/account/application-passwords", Map.of("label", "Watch"))
                .body();
        var secret = Pattern.compile("id=\"secret\" value=\"([\\w-]+)\"").matcher(page);
        assertThat(secret.find()).isTrue();
        return new String[] {"Authorization", HttpConnection.basic(owner.email(), secret.group(1))};
    }

    private static HttpResponse<String> decide(SentReply reply, String noun, String body) {
        String path = "/api/v1/comments/" + reply.id() + "/" + noun;
        return body == null
                ? HttpConnection.send("POST", path, null, ADMINISTRATORS_PROGRAM)
                : HttpConnection.json("POST", path, body, ADMINISTRATORS_PROGRAM);
    }

    private static JsonObject decisionIn(String state, SentReply reply) {
        return everythingIn(state).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == reply.id())
                .findFirst()
                .orElseThrow()
                .getJsonObject("decision");
    }

    /** All pages of a queue, three comments at a time. */
    private static List<JsonObject> everythingIn(String state) {
        List<JsonObject> all = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = HttpConnection.json(
                    HttpConnection.get(QUEUE + "?limit=3&state=" + state + after, ADMINISTRATORS_PROGRAM));
            JsonArray items = page.getJsonArray("items");
            assertThat(items).hasSizeBetween(1, 3);
            items.stream().map(JsonValue::asJsonObject).forEach(all::add);
            after = page.containsKey("next")
                    ? "&after=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8)
                    : "";
        } while (!after.isEmpty());
        return all;
    }

    private static JsonObject error(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        return HttpConnection.json(answer).getJsonArray("errors").getJsonObject(0);
    }
}
