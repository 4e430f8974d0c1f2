package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Malformed bodies to every operation: each gets an answer below 500 at once, and no thread stays busy. */
class JsonBodiesIT extends Newspaper {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** Addresses of missing articles and comments, with and without a required account. */
    private static final List<String> ANONYMOUS = List.of(
            "/api/v1/articles/no-such-article/comments",
            "/api/v1/articles" + SentReply.ARTICLE + "/comments",
            "/api/v1/articles",
            "/api/v1/articles/999999999/publication",
            "/api/v1/categories",
            "/api/v1/comments/999999999/approval",
            "/api/v1/comments/999999999/refusal",
            "/api/v1/comments/999999999/spam");

    @AfterEach
    void clearTheSite() {
        ServerProcess.assertIdle();
        Program.clearTheSite();
    }

    @Test
    void everyOperationWithABodyInJsonIsTriedHere() {
        Set<String> described =
                HttpConnection.json(HttpConnection.get("/api/openapi.json")).getJsonObject("paths").values().stream()
                        .flatMap(path -> path.asJsonObject().values().stream())
                        .map(operation -> operation.asJsonObject())
                        .filter(operation -> operation.containsKey("requestBody"))
                        .filter(operation -> operation
                                .getJsonObject("requestBody")
                                .getJsonObject("content")
                                .containsKey("application/json"))
                        .map(operation -> operation.getString("operationId"))
                        .collect(Collectors.toSet());
        assertThat(JsonOperation.all()).extracting(JsonOperation::id).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void aBodyCutAnywhereIsMalformed() {
        for (JsonOperation operation : JsonOperation.all()) {
            String body = operation.body().toString();
            for (int length = 1; length < body.length(); length++) {
                String cut = body.substring(0, length);
                assertStatus(operation.id() + " " + cut, () -> operation.send(cut), 400);
            }
        }
    }

    @Test
    void whatIsNotJsonIsMalformed() {
        forEach(operation -> {
            for (String body : List.of(
                    operation.with("\"x\":NaN"),
                    operation.with("\"x\":01"),
                    operation.with("\"x\":'y'"),
                    operation.body() + "x",
                    operation.body() + "{}",
                    "[" + operation.body() + "]",
                    "{\"\":[",
                    "{\"zz\":[{",
                    "{\"zz\":[}",
                    "{\"a\":{",
                    "[".repeat(999_999))) {
                assertStatus(operation.id(), () -> operation.send(body), 400);
            }
        });
    }

    @Test
    void whatNoOperationTakesIsRefusedByItsField() {
        forEach(operation -> {
            String first = operation.body().keySet().iterator().next();
            for (String member : List.of(
                    "\"x\":" + "[".repeat(10_000) + "]".repeat(10_000),
                    "\"x\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                    "\"x\":" + "9".repeat(100_000),
                    "\"x\":1e999999999",
                    "\"x\":-1e-999999999",
                    "\"x\":1e99999999999999999999",
                    "\"x\":\"\\ud800\"",
                    "\"\\udc00\":1",
                    "\"x\":\"\\u0000\"",
                    "\"x\":1",
                    "\"" + first.toUpperCase(java.util.Locale.ROOT) + "\":1",
                    "\"" + first + "\":null")) {
                HttpResponse<String> answer =
                        assertStatus(operation.id() + " " + first, () -> operation.send(operation.with(member)), 422);
                assertThat(Program.errors(answer)).as(operation.id()).isNotEmpty();
            }
        });
    }

    @Test
    void valuesOfAnotherTypeAndHugeOnesAreAnsweredBelow500() {
        forEach(operation -> operation
                .withWrongTypes()
                .forEach(body -> assertAnswered(operation.id() + " " + body, () -> operation.send(body))));
        forEach(operation -> operation.body().keySet().forEach(field -> {
            for (String value : List.of("1e999999999", "9".repeat(5_000), "\"\\ud800\"", "\"a\\u0000b\"")) {
                String body = "{\"" + field + "\":" + value + "}";
                assertStatus(operation.id() + " " + field, () -> operation.send(body), 422);
            }
        }));
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        forEach(operation -> {
            int without = operation.send(operation.body().toString()).statusCode();
            HttpResponse<String> with = operation.send("\uFEFF" + operation.body());
            assertThat(with.statusCode()).as(operation.id() + with.body()).isEqualTo(without);
        });
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        forEach(operation -> assertStatus(operation.id(), () -> operation.send("[".repeat(1_000_001)), 413));
    }

    @Test
    void anEmptyBodyTypedAsJsonIsAnEmptyObject() {
        String comment = "/api/v1/comments/" + SentReply.by("Emil Empty").id();
        String[] headers = {"Authorization", HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD)};
        assertThat(HttpConnection.json("POST", comment + "/approval", "", headers)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refusal = HttpConnection.json("POST", comment + "/refusal", "", headers);
        assertThat(Program.errors(refusal)).containsExactly("reason: Give a reason.");
    }

    @Test
    void withoutAnAccountAndForWhatIsNotThereEveryBodyIsAnsweredAtOnce() {
        for (String path : ANONYMOUS) {
            for (String body : List.of("{\"a\":{", "{\"\":[", "{\"zz\":[{", "{\"zz\":[}")) {
                IntStream.range(0, 40)
                        .forEach(i -> assertAnswered(path + " " + body, () -> HttpConnection.json("POST", path, body)));
            }
        }
        ServerProcess.assertIdle();
        assertThat(HttpConnection.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aMistypedHourDoesNotPublishAtOnce() {
        JsonObject draft = Program.ADMINISTRATOR.saved(ModelArticle.titled(ModelArticle.TITLE));
        HttpResponse<String> answer = HttpConnection.json(
                "POST",
                "/api/v1/articles/" + draft.getInt("id") + "/publication",
                "{\"From\":\"2126-05-04T09:30:00Z\"}",
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Program.errors(answer)).containsExactly("From: There is no field “From”. Did you mean “from”?");
        assertThat(HttpConnection.get("/" + draft.getString("slug")).statusCode())
                .isEqualTo(404);
    }

    private static void forEach(Consumer<JsonOperation> trial) {
        JsonOperation.all().forEach(trial);
    }

    private static HttpResponse<String> assertStatus(String what, Request request, int status) {
        HttpResponse<String> answer = assertAnswered(what, request);
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(status);
        return answer;
    }

    private static HttpResponse<String> assertAnswered(String what, Request request) {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.send();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(AT_ONCE);
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        return answer;
    }

    private interface Request {
        HttpResponse<String> send();
    }
}
