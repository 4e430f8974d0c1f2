package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests without a browser. Redirections are not followed. */
final class HttpConnection {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param headers names and values in turn */
    static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    static HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        return send("POST", path, encoded(fields), with(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    static HttpResponse<String> json(String method, String path, String body, String... headers) {
        return send(method, path, body, with(headers, "Content-Type", "application/json"));
    }

    static HttpResponse<String> upload(String path, SentFile file, String... headers) {
        return exchange(
                "POST", path, BodyPublishers.ofByteArray(file.body()), with(headers, "Content-Type", SentFile.TYPE));
    }

    /** @param body null for none */
    static HttpResponse<String> send(String method, String path, String body, String... headers) {
        return exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    private static HttpResponse<String> exchange(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(Newspaper.SITE.resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return checked(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Checks every page that is received as HTML. */
    private static HttpResponse<String> checked(HttpResponse<String> response) {
        if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && response.headers().firstValue("Content-Encoding").isEmpty()
                && !response.body().isEmpty()) {
            assertThat(HtmlChecker.problems(response.body()))
                    .as(response.uri().toString())
                    .isEmpty();
        }
        return response;
    }

    static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    /** The value of an Authorization header. */
    static String basic(String email, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    private HttpConnection() {}
}
