package news.bottomline.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.HarContentPolicy;
import com.microsoft.playwright.options.HarMode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages that a browser has received. The browser records them as HTTP Archive, because the answer to a form can no longer
 * be read after the next navigation.
 */
final class VisitedPages {

    private static final Pattern NOT_FILES = Pattern.compile("^(?!.*/assets/).*$");

    private final Path archive;

    VisitedPages(Browser.NewContextOptions options) {
        try {
            archive = Files.createTempFile("visit", ".har");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        options.setRecordHarPath(archive)
                .setRecordHarMode(HarMode.FULL)
                .setRecordHarContent(HarContentPolicy.EMBED)
                .setRecordHarUrlFilter(NOT_FILES);
    }

    /** The errors of the HTML checker with the page's address. Call it after the browser is closed. */
    List<String> problems() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(archive))) {
            return reader
                    .readObject()
                    .getJsonObject("log")
                    .getJsonArray("entries")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .flatMap(VisitedPages::problems)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete();
        }
    }

    private static Stream<String> problems(JsonObject entry) {
        JsonObject content = entry.getJsonObject("response").getJsonObject("content");
        String text = content.getString("text", "");
        boolean isPage = content.getString("mimeType", "").startsWith("text/html") && !text.isEmpty();
        String address = entry.getJsonObject("request").getString("url");
        return isPage ? HtmlChecker.problems(text).stream().map(problem -> address + ": " + problem) : Stream.empty();
    }

    private void delete() {
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
