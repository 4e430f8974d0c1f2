package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows the links of a deployment in another language, and gathers every text on the way that is still English. */
final class PseudoVisitor {

    /** Of pages that differ only in numbers, and of articles, that many are looked at. */
    private static final int OF_A_KIND = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;
    private final PseudoLanguage language;
    private final Map<String, List<String>> found = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    /** @param site the address of the deployment, ending in a slash */
    PseudoVisitor(URI site, PseudoLanguage language) {
        this.site = site;
        this.language = language;
    }

    /** What is still English, by the page on which it stands. */
    Map<String, List<String>> found() {
        return found;
    }

    int pages() {
        return seen.size();
    }

    /** Opens these pages and what they link to. */
    void follow(String... paths) {
        Queue<URI> open = new ArrayDeque<>();
        for (String path : paths) {
            open.add(site.resolve(path));
        }
        while (!open.isEmpty()) {
            URI next = open.remove();
            if (seen.add(next.toString()) && isWorthIt(next)) {
                open.addAll(links(get(next)));
            }
        }
    }

    Document get(String path) {
        return get(site.resolve(path));
    }

    private Document get(URI address) {
        return judged(send(HttpRequest.newBuilder(address).header("Accept", "text/html")));
    }

    /** Sends a form with the token of the page that it stands on. */
    Document post(String page, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", get(page).select("input[name=csrf]").attr("value"));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return judged(send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    /** A problem document. Its members are judged apart from their names. */
    void problem(String method, String path, String body, int status) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        String texts =
                answer.body().replaceAll("\"(type|field)\":\"[^\"]*\"", "").replaceAll("\"\\w+\":", "");
        note(method + " " + path, language.foreign(texts));
    }

    private Document judged(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body(), answer.uri().toString());
        assertThat(page.select("html").attr("lang")).as(answer.uri().toString()).isEqualTo(PseudoLanguage.TAG);
        note(answer.uri().getPath(), language.untranslated(answer.body()));
        return page;
    }

    private void note(String where, List<String> texts) {
        if (!texts.isEmpty()) {
            found.put(where, texts);
        }
    }

    private boolean isWorthIt(URI address) {
        String within = address.getPath().substring(site.getPath().length());
        String kind = within.contains("/") ? within.replaceAll("\\d+|(?<=category/).*", "n") : "article";
        return kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND;
    }

    private List<URI> links(Document page) {
        return page.select("a[href]").eachAttr("abs:href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> href.startsWith(site.toString()) && !href.contains("/assets/"))
                .map(URI::create)
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
