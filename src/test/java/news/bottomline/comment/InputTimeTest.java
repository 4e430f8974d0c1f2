package news.bottomline.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import news.bottomline.article.Draft;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.CpuTime;
import news.bottomline.base.Cursor;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Links;
import news.bottomline.user.Password;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time of each text rule is linear: each gets the longest input that its callers allow. */
class InputTimeTest {

    private static final int BODY = 1_000_000;
    private static final List<String> UNITS = List.of(
            "a",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u0301",
            "\u0323\u0301",
            "\u200b",
            "\u202e",
            "(",
            ")",
            "[](",
            "&",
            "<",
            ">",
            "-",
            ".",
            "@",
            "%",
            "😀",
            "中",
            "'",
            "\\",
            "$1",
            "{",
            "https://a.b/)",
            "1,000");

    private static final Map<String, Consumer<String>> MEGABYTE = Map.ofEntries(
            Map.entry("line", Text::line),
            Map.entry("lines", Text::lines),
            Map.entry("shorten", text -> Text.shorten(text, 200)),
            Map.entry("slug", Slug::of),
            Map.entry("asked slug", Slug::parse),
            Map.entry("email", EmailAddress::parse),
            Map.entry("website", WebAddress::parse),
            Map.entry("cursor", Cursor::parse),
            Map.entry("password", Password::problem),
            Map.entry(
                    "title",
                    text -> new Draft(SampleTemplates.ANALYSIS, text, Optional.of(text), List.of(text), List.of())),
            Map.entry("reply", InputTimeTest::refused));

    private static final Map<String, Consumer<String>> COMMENT = Map.of(
            "links",
            Links::in,
            "comment",
            text -> CommentText.html(text, "(new tab)"),
            "accepted",
            InputTimeTest::refused);

    static Stream<String> units() {
        return UNITS.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void aMegabyteOfOneThingIsReadInTimeThatGrowsWithItsLength(String unit) {
        String typed = "a" + unit.repeat(BODY / unit.length()) + "x";
        MEGABYTE.forEach((way, rule) ->
                assertThat(CpuTime.of(() -> rule.accept(typed))).as(way).isLessThan(Duration.ofMillis(500)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void theLongestReplyIsReadAndShownWithinFiftyMilliseconds(String unit) {
        String typed = "a" + unit.repeat((Reply.LONGEST_TEXT - 2) / unit.length()) + "x";
        COMMENT.forEach((way, rule) ->
                assertThat(CpuTime.of(() -> rule.accept(typed))).as(way).isLessThan(Duration.ofMillis(50)));
    }

    private static void refused(String text) {
        try {
            ValidReply.of(new Reply(text, text, text, text, Optional.empty(), text), true);
        } catch (Failure.Invalid expected) {
            assertThat(expected.problems()).isNotEmpty();
        }
    }
}
