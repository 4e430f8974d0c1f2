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
    void whatWasTypedComesOutCleaned() {
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
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(problems(new Reply("", "ada", "javascript:alert(1)", " \n", Optional.of(7L), ""), false))
                .containsExactly(
                        Problem.of("text", "comment.text.missing"),
                        Problem.of("name", "comment.name.missing"),
                        Problem.of("email", "email.form"),
                        Problem.of("website", "website.form"),
                        Problem.of("parent", "comment.parent.gone"));
    }

    @Test
    void anAddressThatIsNotGivenIsToldOtherwiseThanOneThatIsWrong() {
        assertThat(problems(new Reply("Ada", " ", "", "Words.", Optional.empty(), ""), true))
                .containsExactly(Problem.of("email", "comment.email.missing"));
    }

    @Test
    void fiveThousandCharactersAreEnoughAndFiveThousandAndOneTooMany() {
        assertThat(ValidReply.of(reply("Ada", "é".repeat(5000)), true).text()).hasSize(5000);
        assertThat(problems(reply("Ada", "é".repeat(5001)), true))
                .containsExactly(Problem.of("text", "comment.longest", 5000));
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(ValidReply.of(reply("👩".repeat(80), "👍".repeat(5000)), true)
                        .name())
                .hasSize(160);
        assertThat(problems(reply("👩".repeat(81), "👍"), true))
                .containsExactly(Problem.of("name", "comment.longest", 80));
    }

    @Test
    void noWebsiteIsNoProblem() {
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
