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
    void anOrdinaryReplyIsHeldUntilAModeratorHasReadIt() {
        assertThat(Screening.of(reply("I was there, and the mine is closed.", "", false)))
                .isEqualTo(new Verdict.Hold("read-first", List.of()));
    }

    @Test
    void whatFillsInTheFieldThatPeopleDoNotSeeIsRefusedWithTheWordsItWroteThere() {
        assertThat(Screening.of(reply("Nice post!", "cheap pills", false)))
                .isEqualTo(new Verdict.Refuse("honeypot", List.of("cheap pills")));
    }

    @Test
    void whiteSpaceInTheHiddenFieldIsNobodysFault() {
        assertThat(Screening.of(reply("Nice post!", " \n", false))).isInstanceOf(Verdict.Hold.class);
    }

    @Test
    void ofAMegabyteInTheHiddenFieldOnlyTheBeginningIsKeptAsEvidence() {
        Verdict verdict = Screening.of(reply("Nice post!", "💊".repeat(500_000), false));
        assertThat(verdict.words().getFirst()).isEqualTo("💊".repeat(200));
    }

    @Test
    void somebodyWhoWorksHereIsApprovedAtOnce() {
        assertThat(Screening.of(reply("Thank you, corrected.", "", true)))
                .isEqualTo(new Verdict.Approve("staff", List.of("Maren Castellane")));
    }

    @Test
    void aStaffReplyIsApprovedHoweverManyLinksItHolds() {
        assertThat(Screening.of(reply(THREE_LINKS, "", true))).isInstanceOf(Verdict.Approve.class);
    }

    @Test
    void theHiddenFieldIsAskedAboutBeforeAnythingElse() {
        assertThat(Screening.of(reply(THREE_LINKS, "x", true))).isEqualTo(new Verdict.Refuse("honeypot", List.of("x")));
    }

    @Test
    void threeLinksAreNamedToTheModeratorOneByOne() {
        assertThat(Screening.of(reply(THREE_LINKS, "", false)))
                .isEqualTo(new Verdict.Hold(
                        "links", List.of("https://example.org/a", "http://example.com/b", "https://example.net/c")));
    }

    @Test
    void twoLinksAreNothingSpecial() {
        assertThat(Screening.of(reply("https://example.org/a and http://example.com/b", "", false)))
                .isEqualTo(new Verdict.Hold("read-first", List.of()));
    }

    @Test
    void eachCheckPassesOnWhatIsNotItsBusiness() {
        Submission plain = reply("Plain words.", "", false);
        assertThat(new Honeypot().of(plain)).isEqualTo(new Verdict.Pass("honeypot"));
        assertThat(new StaffReply().of(plain)).isEqualTo(new Verdict.Pass("staff"));
        assertThat(new ManyLinks().of(plain)).isEqualTo(new Verdict.Pass("links"));
    }

    @Test
    void aVerdictWrittenDownIsTheSameWhenItIsRead() {
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
