package news.bottomline.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class ValidReplyTest {

    @Test
    void what_was_typed_comes_out_cleaned() {
        ValidReply reply = ValidReply.of(
                new Reply("  Ada\tReader ", " ada@example.org ", "example.org", "One.\r\nTwo. ", Optional.of(7L), ""),
                true);
        assertThat(reply.name()).isEqualTo("Ada Reader");
        assertThat(reply.email().value()).isEqualTo("ada@example.org");
        assertThat(reply.website())
                .hasValueSatisfying(site -> assertThat(site.value()).isEqualTo("https://example.org"));
        assertThat(reply.text()).isEqualTo("One.\nTwo.");
        assertThat(reply.parent()).contains(7L);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(problems(new Reply("", "ada", "javascript:alert(1)", " \n", Optional.of(7L), ""), false))
                .containsExactly(
                        Problem.of("text", "comment.text.missing"),
                        Problem.of("name", "comment.name.missing"),
                        Problem.of("email", "email.form"),
                        Problem.of("website", "website.form"),
                        Problem.of("parent", "comment.parent.gone"));
    }

    @Test
    void an_address_that_is_not_given_is_told_otherwise_than_one_that_is_wrong() {
        assertThat(problems(new Reply("Ada", " ", "", "Words.", Optional.empty(), ""), true))
                .containsExactly(Problem.of("email", "comment.email.missing"));
    }

    @Test
    void five_thousand_characters_are_enough_and_five_thousand_and_one_too_many() {
        assertThat(ValidReply.of(reply("Ada", "é".repeat(5000)), true).text()).hasSize(5000);
        assertThat(problems(reply("Ada", "é".repeat(5001)), true))
                .containsExactly(Problem.of("text", "comment.longest", 5000));
    }

    @Test
    void an_emoji_is_one_character() {
        assertThat(ValidReply.of(reply("👩".repeat(80), "👍".repeat(5000)), true)
                        .name())
                .hasSize(160);
        assertThat(problems(reply("👩".repeat(81), "👍"), true))
                .containsExactly(Problem.of("name", "comment.longest", 80));
    }

    @Test
    void no_website_is_no_problem() {
        assertThat(ValidReply.of(reply("Ada", "Words."), true).website()).isEmpty();
    }

    private static Reply reply(String name, String text) {
        return new Reply(name, "ada@example.org", "", text, Optional.empty(), "");
    }

    private static List<Problem> problems(Reply typed, boolean canBeAnswered) {
        return catchThrowableOfType(Failure.Invalid.class, () -> ValidReply.of(typed, canBeAnswered))
                .problems();
    }
}
