package news.bottomline.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final String THREE_LINKS =
            "Compare https://example.org/a, http://example.com/b and (https://example.net/c).";

    @Test
    void an_ordinary_reply_is_held_until_a_moderator_has_read_it() {
        assertThat(Screening.of(reply("I was there, and the mine is closed.", "", false)))
                .isEqualTo(new Verdict.Hold("read-first", List.of()));
    }

    @Test
    void what_fills_in_the_field_that_people_do_not_see_is_refused_with_the_words_it_wrote_there() {
        assertThat(Screening.of(reply("Nice post!", "cheap pills", false)))
                .isEqualTo(new Verdict.Refuse("honeypot", List.of("cheap pills")));
    }

    @Test
    void white_space_in_the_hidden_field_is_nobodys_fault() {
        assertThat(Screening.of(reply("Nice post!", " \n", false))).isInstanceOf(Verdict.Hold.class);
    }

    @Test
    void of_a_megabyte_in_the_hidden_field_only_the_beginning_is_kept_as_evidence() {
        Verdict verdict = Screening.of(reply("Nice post!", "💊".repeat(500_000), false));
        assertThat(verdict.words().getFirst()).isEqualTo("💊".repeat(200));
    }

    @Test
    void somebody_who_works_here_is_approved_at_once() {
        assertThat(Screening.of(reply("Thank you, corrected.", "", true)))
                .isEqualTo(new Verdict.Approve("staff", List.of("Maren Castellane")));
    }

    @Test
    void a_staff_reply_is_approved_however_many_links_it_holds() {
        assertThat(Screening.of(reply(THREE_LINKS, "", true))).isInstanceOf(Verdict.Approve.class);
    }

    @Test
    void the_hidden_field_is_asked_about_before_anything_else() {
        assertThat(Screening.of(reply(THREE_LINKS, "x", true))).isEqualTo(new Verdict.Refuse("honeypot", List.of("x")));
    }

    @Test
    void three_links_are_named_to_the_moderator_one_by_one() {
        assertThat(Screening.of(reply(THREE_LINKS, "", false)))
                .isEqualTo(new Verdict.Hold(
                        "links", List.of("https://example.org/a", "http://example.com/b", "https://example.net/c")));
    }

    @Test
    void two_links_are_nothing_special() {
        assertThat(Screening.of(reply("https://example.org/a and http://example.com/b", "", false)))
                .isEqualTo(new Verdict.Hold("read-first", List.of()));
    }

    @Test
    void each_check_passes_on_what_is_not_its_business() {
        Submission plain = reply("Plain words.", "", false);
        assertThat(new Honeypot().of(plain)).isEqualTo(new Verdict.Pass("honeypot"));
        assertThat(new StaffReply().of(plain)).isEqualTo(new Verdict.Pass("staff"));
        assertThat(new ManyLinks().of(plain)).isEqualTo(new Verdict.Pass("links"));
    }

    @Test
    void a_verdict_written_down_is_the_same_when_it_is_read() {
        for (Verdict verdict : List.of(
                new Verdict.Pass("links"),
                new Verdict.Approve("staff", List.of("Ada")),
                new Verdict.Hold("links", List.of("https://example.org")),
                new Verdict.Refuse("honeypot", List.of("x")))) {
            assertThat(Verdict.of(verdict.kind(), verdict.check(), verdict.words()))
                    .isEqualTo(verdict);
        }
    }

    private static Submission reply(String text, String trap, boolean byStaff) {
        return new Submission(
                "Ada Reader",
                new EmailAddress("ada@example.org"),
                Optional.empty(),
                text,
                trap,
                byStaff ? Optional.of("Maren Castellane") : Optional.empty());
    }
}
