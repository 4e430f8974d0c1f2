package news.bottomline.article.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.base.CpuTime;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted, no word of it is lost, and none changes its place. */
class PastedWordsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<String> SHAPES = List.of(
            "<h1>%s</h1>",
            "<h2>%s</h2>",
            "<h3>%s</h3>",
            "<h2>%s?</h2>",
            "<p>%s.</p>",
            "<p>%s</p>",
            "<div>%s</div>",
            "%s",
            "<br><br>",
            "<p><b>%s</b></p>",
            "<p><b>%s?</b></p>",
            "<b style='font-weight:normal'><p>%s</p><p>%s</p></b>",
            "<p>• %s</p>",
            "<p>- %s<br>- %s</p>",
            "<p>“%s”</p>",
            "<p>“%s” — %s, %s</p>",
            "<p>— %s, %s</p>",
            "<p>- %s</p>",
            "<blockquote>%s</blockquote>",
            "<blockquote><p>%s</p><p>— %s</p></blockquote>",
            "<blockquote>%s<cite>%s</cite></blockquote>",
            "<ul><li>%s<li>%s<ul><li>%s</ul></ul>",
            "<ol><li><p>%s</p><ul><li>%s</ul>%s</ol>",
            "<ul><li>%s</li><ul><li>%s</li></ul></ul>",
            "<ul><li><a href='https://example.org/'>%s</a><li><a href='https://example.org/a'>%s</a></ul>",
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>%s</p>",
            "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>%s</p>",
            "<table><tr><td>%s<td>12</table>",
            "<table><caption>%s</caption><tr><th>%s<th>%s<tr><td>%s<td>9 %s</table>",
            "<table><tr><td>%s<td>%s</table>",
            "<p>Note: %s</p>",
            "<p><b>Note</b> %s</p>",
            "<h2>Highlights</h2>",
            "<p>Key points:</p>",
            "<p>Read more: <a href='https://example.org/'>%s</a></p>",
            "<h3>Related</h3>",
            "<h2>Ledger Bottom Line</h2>",
            "<p><b>Bottom line:</b> %s</p>",
            "<h3>Key figures</h3>");

    private final Random random = new Random(20261125);
    private int next;

    @Test
    void noWordIsLostAndNoneMoves() {
        for (int i = 0; i < 4_000; i++) {
            String html = document();
            assertThat(words(PastedArticle.of(html, Labels.ENGLISH).stream().flatMap(PastedWordsTest::texts)))
                    .as(html)
                    .isEqualTo(words(Stream.of(SafeHtml.of(html).text())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# ",
                "- a\n",
                "1. a\n",
                "> a\n",
                "a\n\n",
                "**a",
                "*a ",
                "_a",
                "[a](https://b",
                "[",
                "\n",
                "  a\n",
                "“",
                "Note: a\n\n",
                "A",
                "===\n"
            })
    void theTimeForTypedTextGrowsWithItsLength(String one) {
        String typed = one.repeat(100_000 / one.length());
        assertThat(CpuTime.of(() -> PastedArticle.ofText(typed, Labels.ENGLISH)))
                .isLessThan(Duration.ofMillis(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='mso-list:l0 level1 lfo1'>a",
                "<p class=MsoListParagraph>· ",
                "<p>• a",
                "<p><b>a</b>",
                "<p>“a”",
                "<p>Note: ",
                "<h2>Bottom Line</h2>",
                "<h2>a?</h2>",
                "<br>",
                "<table><tr><td>a<td>1</table>",
                "<blockquote>“",
                "<ul><li>a<ul>",
                "<span style='font-weight:700'>",
                "&nbsp;",
                "<![if !supportLists]>",
                "<a href=x>a</a>",
                "<div class=ListContainerWrapper><ul><li>a</ul></div>"
            })
    void theTimeForMarkupGrowsWithItsLength(String one) {
        String html = one.repeat(100_000 / one.length());
        assertThat(CpuTime.of(() -> PastedArticle.of(html, Labels.ENGLISH))).isLessThan(Duration.ofMillis(1000));
    }

    private String document() {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> SHAPES.get(random.nextInt(SHAPES.size())))
                .map(this::filled)
                .collect(Collectors.joining(random.nextBoolean() ? "\n" : ""));
    }

    private String filled(String shape) {
        return Pattern.compile("%s").matcher(shape).replaceAll(hole -> "w" + next++ + " some x" + next++);
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<String> texts(Part part) {
        return switch (part) {
            case Part.Title(var text) -> Stream.of(text);
            case Part.Highlights(var label, var items) -> Stream.concat(Stream.of(label), items.stream());
            case Part.Lead(var html) -> Stream.of(html.text());
            case Part.Note(var label, var html) -> Stream.of(label, html.text());
            case Part.Section(var heading, var html) -> Stream.of(heading, html.text());
            case Part.Quote(var html, var who, var capacity) -> Stream.of(html.text(), who, capacity);
            case Part.Question(var question, var html) -> Stream.of(question, html.text());
            case Part.KeyFigures(var label, var rows) ->
                Stream.concat(Stream.of(label), rows.stream().flatMap(row -> Stream.of(row.label(), row.value())));
            case Part.Links(var label, var items) ->
                Stream.concat(Stream.of(label), items.stream().map(Part.Links.Link::text));
            case Part.Closing(var label, var html) -> Stream.of(label, html.text());
            case Part.Prose(var html) -> Stream.of(html.text());
        };
    }
}
