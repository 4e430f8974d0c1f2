package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, “quoted”, and 100%.",
                "مرحبا بالعالم، 2026",
                "שלום עולם",
                "می‌خواهم", // zero-width non-joiner, which Persian needs
                "नमस्ते दुनिया",
                "ประเทศไทย",
                "你好，世界",
                "👩🏽‍🚀 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️", // joiners, skin tones, tags and variation selectors
                "e\u0301 is not é",
                "Tab\tstays"
            })
    void everyScriptAndEveryEmojiStaysAsItWasTyped(String typed) {
        assertThat(Text.lines(typed)).isEqualTo(typed);
    }

    @Test
    void theNewLinesOfEverySystemAreOneKind() {
        assertThat(Text.lines("a\r\nb\rc\nd\u2028e\u2029f\u0085g\fh")).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreDropped() {
        assertThat(Text.lines("a\u0000b\u0007c\u001b[31md\ud83de\ufefff\uffffg"))
                .isEqualTo("abc[31mdefg");
    }

    @Test
    void nobodyCanTurnTheDirectionOfTheTextAround() {
        assertThat(Text.lines("pay \u202Egnp.exe\u202C now \u2066x\u2069")).isEqualTo("pay gnp.exe now x");
    }

    @Test
    void whiteSpaceAroundTheTextAndAtTheEndsOfLinesGoesAndThatBetweenWordsStays() {
        assertThat(Text.lines("\n\n  a  b \u00a0\n\n\n  c\t\n")).isEqualTo("a  b\n\n\n  c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u200b\u200d", "\u3164\u2800", "\u00ad\u2060\ufe0f"})
    void aTextInWhichNothingCanBeSeenIsEmpty(String typed) {
        assertThat(Text.lines(typed)).isEmpty();
    }

    @Test
    void aNameIsOneLine() {
        assertThat(Text.line("  Ada\r\n  \u3000Reader ")).isEqualTo("Ada Reader");
    }

    @Test
    void anEmojiCountsAsPeopleCount() {
        assertThat(Text.length("👍👍")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u2800",
                "\u3164",
                "\u00ad",
                "\u034f",
                "\ufe0f",
                "\u115f\u1160",
                "\u17b4\u17b5",
                "\u180e",
                "\u2060\u2061\u2064",
                "\ufeff",
                "\uffa0",
                "\udb40\udc20",
                "\u0301\u0302",
                "\u202e\u202c",
                "\u2000\u205f\u3000",
                "\u200e\u200f\u061c",
                "\ud800"
            })
    void aLineInWhichNothingCanBeSeenIsEmpty(String typed) {
        assertThat(Text.line(typed)).isEmpty();
    }

    @Test
    void aBlankLineWithSpacesStillPartsParagraphs() {
        assertThat(Text.lines("a\n \t \n  b")).isEqualTo("a\n\n  b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whole words are kept where they fit|20|Whole words are…",
                "short|5|short",
                "Donaudampfschifffahrtsgesellschaft|10|Donaudamp…",
                "中国的稀土出口管制正在改变全球供应链|10|中国的稀土出口管制…",
                "ประเทศไทยส่งออกแร่หายากมากขึ้น|14|ประเทศไทยส่ง…",
                "👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀|6|👩🏽‍🚀…",
                "ééééé|4|ééé…",
                "नमस्ते दुनिया कैसे हो|12|नमस्ते…",
                "مرحبا بالعالم الكبير|12|مرحبا…",
                "שלום לכל העולם|10|שלום לכל…",
                "Слово за словом|9|Слово за…",
                "한국의 희토류 정책|8|한국의 희토류…",
                "日本語の文章を短くする|6|日本語の文…",
                "a-b-c-d-e-f|6|a-b-…",
                "🇩🇪🇫🇷🇮🇹🇪🇸|4|🇩🇪…"
            })
    void aCutFallsBetweenCharactersAsReadersSeeThem(String text, int longest, String cut) {
        assertThat(Text.shorten(text, longest)).isEqualTo(cut);
        assertThat(Text.length(cut)).isLessThanOrEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\n", "\r\n", "\t", "\u0301", "\u200b", "\u3000", " \n", "&", "<", "("})
    void aMillionOfOneCharacterCostsNoMoreThanItsLength(String one) {
        String typed = "a" + one.repeat(1_000_000 / one.length()) + "x";
        Text.lines(typed);
        long start = System.nanoTime();
        Text.lines(typed);
        Text.line(typed);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u0000\u0007",
                "\u200b",
                "\u200b\u200c\u200d",
                "\u2800",
                "\u3164",
                "\u00ad",
                "\u034f",
                "\ufe0f",
                "\u115f\u1160",
                "\u17b4\u17b5",
                "\u180b\u180e",
                "\u2060\u2061\u2062\u2063\u2064",
                "\u200e\u200f\u061c",
                "\u202e\u2066",
                "\ufeff",
                "\uffa0",
                "\ufff0\u2065",
                "\udb40\udc20\udb40\udc7f",
                "\udb40\udd00",
                "\ud834\udd59",
                "\u0301\u0300",
                "\u20dd",
                "\u0903",
                "\ud800",
                "\udc00\uffff\ufdd0",
                "\u00a0\u2007\u202f\u3000\u1680\u205f\u2028\u2029\u0085"
            })
    void aTextInWhichNothingIsVisibleIsEmpty(String typed) {
        assertThat(Text.line(typed)).isEmpty();
        assertThat(Text.lines(typed)).isEmpty();
        assertThat(Text.line("  " + typed + typed)).isEmpty();
        assertThat(Text.isVisible(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", ".", "…", "☃", "👍", "क", "ا", "한", "\ue000", "\ud83e\udf00", "\u2801", "\ufffd"})
    void anythingThatIsShownIsText(String typed) {
        assertThat(Text.line("\u200b" + typed)).endsWith(typed);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'})
    void nobodyCanReverseTheDirectionOfTheText(char override) {
        String typed = "pay " + override + "gnp.exe now";
        assertThat(Text.line(typed)).isEqualTo("pay gnp.exe now");
        assertThat(Text.lines(typed)).isEqualTo("pay gnp.exe now");
        assertThat(Text.withoutUnwanted(typed)).isEqualTo("pay gnp.exe now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "🇩🇪",
                "👩🏽‍🚀",
                "e\u0301\u0323",
                "क्षि",
                "\u1100\u1161\u11a8",
                "❤️",
                "กำ",
                "1️⃣",
                "த்",
                "𝔘\u0301",
                "ﷺ\u064b",
                "ß\u0308"
            })
    void noCutDividesAGraphemeCluster(String cluster) {
        int size = Text.length(cluster);
        for (int longest = size + 2; longest < 6 * size; longest++) {
            String text = cluster.repeat(8);
            String cut = Text.shorten(text, longest);
            String shown = cut.substring(0, cut.length() - 1);
            assertThat(text).startsWith(shown);
            assertThat(shown.length() % cluster.length())
                    .as("%d of %s", longest, cluster)
                    .isZero();
        }
    }
}
