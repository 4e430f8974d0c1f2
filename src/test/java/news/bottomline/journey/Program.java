package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client of the API, signed in as a user. */
record Program(String email, String password) {

    static final Program ADMINISTRATOR = new Program(Newspaper.ADMINISTRATOR, Newspaper.ADMINISTRATORS_PASSWORD);

    /** Signs in with an application password that the user creates in the browser. */
    static Program of(String email) {
        try (Visitor owner = Visitor.signedIn(email)) {
            return made(owner.open("/account"), email, "Copy desk");
        }
    }

    static Program made(Visitor owner, String email, String name) {
        Page page = owner.page();
        page.getByLabel("Name of the program").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create application password"))
                .click();
        return new Program(
                email,
                page.getByLabel("Application password", new Page.GetByLabelOptions().setExact(true))
                        .inputValue());
    }

    HttpResponse<String> get(String path) {
        return HttpConnection.get(path, "Authorization", HttpConnection.basic(email, password));
    }

    HttpResponse<String> post(String path, JsonValue body) {
        return HttpConnection.json(
                "POST", path, body.toString(), "Authorization", HttpConnection.basic(email, password));
    }

    HttpResponse<String> put(long id, String seen, JsonValue body) {
        return HttpConnection.json(
                "PUT",
                "/api/v1/articles/" + id,
                body.toString(),
                "Authorization",
                HttpConnection.basic(email, password),
                "If-Match",
                seen);
    }

    HttpResponse<String> draft(JsonObject article) {
        return post("/api/v1/articles", article);
    }

    /** Creates a valid draft. */
    JsonObject saved(JsonObject article) {
        HttpResponse<String> answer = draft(article);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpConnection.json(answer);
    }

    HttpResponse<String> publish(long id) {
        return post("/api/v1/articles/" + id + "/publication", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Publishes a draft and returns its slug. */
    String live(JsonObject article) {
        JsonObject saved = saved(article);
        HttpResponse<String> answer = publish(saved.getInt("id"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return saved.getString("slug");
    }

    HttpResponse<String> withdraw(long id) {
        return HttpConnection.send(
                "DELETE",
                "/api/v1/articles/" + id + "/publication",
                null,
                "Authorization",
                HttpConnection.basic(email, password));
    }

    /** Withdraws what journeys have published, so that the next one starts from the demonstration alone. */
    static void clearTheSite() {
        Set<String> demonstration = demonstration();
        HttpConnection.json(HttpConnection.get("/api/v1/articles?limit=50"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(article -> !demonstration.contains(article.getString("title")))
                .forEach(article -> ADMINISTRATOR.withdraw(article.getInt("id")));
    }

    private static Set<String> demonstration() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/demo/articles"))) {
            return files.map(Program::title).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String title(Path article) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(article))) {
            return reader.readObject().getString("title");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The errors of an answer, as "field: message". */
    static List<String> errors(HttpResponse<String> refused) {
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        return HttpConnection.json(refused).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + ": " + error.getString("message"))
                .toList();
    }
}
