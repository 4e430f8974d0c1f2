package news.bottomline.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

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
    void every_script_and_every_emoji_stays_as_it_was_typed(String typed) {
        assertThat(PlainText.lines(typed)).isEqualTo(typed);
    }

    @Test
    void the_new_lines_of_every_system_are_one_kind() {
        assertThat(PlainText.lines("a\r\nb\rc\nd\u2028e\u2029f\u0085g\fh")).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
    }

    @Test
    void control_characters_and_halves_of_characters_are_dropped() {
        assertThat(PlainText.lines("a\u0000b\u0007c\u001b[31md\ud83de\ufefff\uffffg"))
                .isEqualTo("abc[31mdefg");
    }

    @Test
    void nobody_can_turn_the_direction_of_the_text_around() {
        assertThat(PlainText.lines("pay \u202Egnp.exe\u202C now \u2066x\u2069")).isEqualTo("pay gnp.exe now x");
    }

    @Test
    void white_space_around_the_text_and_at_the_ends_of_lines_goes_and_that_between_words_stays() {
        assertThat(PlainText.lines("\n\n  a  b \u00a0\n\n\n  c\t\n")).isEqualTo("a  b\n\n\n  c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u200b\u200d", "\u3164\u2800", "\u00ad\u2060\ufe0f"})
    void a_text_in_which_nothing_can_be_seen_is_empty(String typed) {
        assertThat(PlainText.lines(typed)).isEmpty();
    }

    @Test
    void a_name_is_one_line() {
        assertThat(PlainText.line("  Ada\r\n  \u3000Reader ")).isEqualTo("Ada Reader");
    }

    @Test
    void an_emoji_counts_as_people_count() {
        assertThat(PlainText.length("👍👍")).isEqualTo(2);
    }
}
