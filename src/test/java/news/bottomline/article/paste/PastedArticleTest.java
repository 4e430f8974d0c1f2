package news.bottomline.article.paste;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of {@code /paste}: one article as several programs put it on the clipboard, each with its parts beside it. */
class PastedArticleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-docs.html",
                "word-windows.html",
                "word-web.html",
                "libreoffice.html",
                "outlook.html",
                "gmail.html",
                "apple-mail.html",
                "wordpress.html",
                "mail.txt",
                "markdown.txt",
                "interview.txt"
            })
    void eachSampleHasItsParts(String sample) throws IOException {
        assertThat(written(parts(sample))).isEqualTo(read(sample + ".parts").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"google-docs.html", "word-windows.html", "word-web.html", "outlook.html", "gmail.html"})
    void nobodyIsToldOfWhatAProgramAddsToTheText(String sample) throws IOException {
        assertThat(SafeHtml.of(read(sample)).leftOut()).isSubsetOf("table");
    }

    private static List<Part> parts(String sample) throws IOException {
        String content = read(sample);
        return sample.endsWith(".txt")
                ? PastedArticle.ofText(content, Labels.ENGLISH)
                : PastedArticle.of(content, Labels.ENGLISH);
    }

    private static String read(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PastedArticleTest.class.getResourceAsStream("/paste/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static String written(List<Part> parts) {
        return parts.stream().map(PastedArticleTest::written).collect(Collectors.joining("\n\n"));
    }

    private static String written(Part part) {
        return switch (part) {
            case Part.Title(var text) -> "TITLE " + text;
            case Part.Highlights(var label, var items) -> "HIGHLIGHTS " + label + "\n- " + String.join("\n- ", items);
            case Part.Lead(var html) -> "LEAD\n" + written(html);
            case Part.Note(var label, var html) -> "NOTE " + label + "\n" + written(html);
            case Part.Section(var heading, var html) -> "SECTION " + heading + "\n" + written(html);
            case Part.Quote(var html, var who, var capacity) ->
                "QUOTE " + who + " | " + capacity + "\n" + written(html);
            case Part.Question(var question, var html) -> "QUESTION " + question + "\n" + written(html);
            case Part.KeyFigures(var label, var rows) ->
                rows.stream()
                        .map(row -> "\n" + row.label() + ": " + row.value())
                        .collect(Collectors.joining("", "KEY FIGURES " + label, ""));
            case Part.Links(var label, var items) ->
                items.stream()
                        .map(item -> "\n" + item.text() + " <" + item.address() + ">")
                        .collect(Collectors.joining("", "LINKS " + label, ""));
            case Part.Closing(var label, var html) -> "CLOSING " + label + "\n" + written(html);
            case Part.Prose(var html) -> "PROSE\n" + written(html);
        };
    }

    private static String written(SafeHtml html) {
        return html.html().replace("&#61;", "=").replace("&#39;", "'");
    }
}
