package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two moderators decide about the same comment: the second sees the first decision and loses no text. */
class SecondModeratorIT extends Newspaper {

    private static final String REASON = "Two numbers are two “claims”, and <none> is proved.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSecondIsToldWhoDecidedAndWhatAndLosesNoWord(boolean scripts) throws SQLException {
        SentReply reply = SentReply.by("Nicodemus Contested");
        try (ModeratorsDesk first = ModeratorsDesk.at(true);
                ModeratorsDesk second = administrator(scripts)) {
            Locator seenFirst = first.open("/moderation").card(reply);
            Locator seenSecond = second.open("/moderation").card(reply);
            first.approve(seenFirst);
            assertThat(first.said()).containsText("Approved");

            second.refuse(seenSecond, REASON);
            Locator told = seenSecond.getByRole(AriaRole.ALERT);
            assertThat(told.locator("h2")).hasText("Your decision was not saved");
            assertThat(told).containsText("Joaquim Adebayo-Holt has already approved this comment, on ");
            assertThat(told).containsText("Your reason is kept below.");
            assertThat(seenSecond.getByLabel("Reason")).hasValue(REASON);
            assertThat(reply.isOnThePage()).isTrue();
            assertThat(decisions(reply)).isEqualTo(1);
            if (scripts) {
                second.visitor().seesAnAccessiblePage("moderation-second");
            }

            second.takeItDown(seenSecond);
            assertThat(second.said()).hasText("Refused: the comment by Nicodemus Contested.");
            Locator refused = second.open("/moderation/refused").card(reply);
            assertThat(refused.locator(".facts .reason")).hasText(REASON);
        }
        assertThat(reply.isOnThePage()).isFalse();
        assertThat(decisions(reply)).isEqualTo(2);
    }

    @Test
    void theSecondReadsTheFirstOnesReason() {
        SentReply reply = SentReply.by("Ottilie Refused");
        try (ModeratorsDesk first = ModeratorsDesk.at(true);
                ModeratorsDesk second = administrator(true)) {
            Locator seenSecond = second.open("/moderation").card(reply);
            first.refuse(first.open("/moderation").card(reply), "Attacks a person");
            assertThat(first.said()).containsText("Refused");

            second.approve(seenSecond);
            Locator told = seenSecond.getByRole(AriaRole.ALERT);
            assertThat(told).containsText("Joaquim Adebayo-Holt has already refused this comment, on ");
            assertThat(told).containsText("The reason given there: Attacks a person");
            assertThat(told).isFocused();
            assertThat(reply.isOnThePage()).isFalse();

            second.approve(seenSecond);
            assertThat(second.said()).hasText("Approved: the comment by Ottilie Refused.");
        }
        assertThat(reply.isOnThePage()).isTrue();
    }

    @Test
    void whereItsScriptDoesNotComeTheAnswersArePagesOfTheirOwn() {
        SentReply reply = SentReply.by("Roswitha Unscripted");
        try (ModeratorsDesk first = ModeratorsDesk.at(true);
                ModeratorsDesk second = administrator(true).withoutItsScript()) {
            second.open("/moderation/comments/" + reply.id());
            second.visitor().seesAnAccessiblePage("moderation-comment");
            second.refuse(second.card(reply), " ");
            assertThat(second.card(reply).locator(".field-error")).hasText("Give a reason.");
            assertThat(second.page()).hasTitle("Error: Comment by Roswitha Unscripted · The Test Ledger");
            second.visitor().seesAnAccessiblePage("moderation-comment-reason-missing");

            first.spam(first.open("/moderation").card(reply));
            assertThat(first.said()).containsText("Marked as spam");
            second.card(reply).getByLabel("Reason").fill(REASON);
            second.refuseIt(second.card(reply));
            assertThat(second.card(reply)).containsText("has already marked this comment as spam, on");
            assertThat(second.page()).hasTitle("Your decision was not saved · The Test Ledger");
            second.visitor().seesAnAccessiblePage("moderation-comment-second");
        }
    }

    @Test
    void aButtonPressedTwiceIsOneDecisionAndNoConflict() throws SQLException {
        SentReply reply = SentReply.by("Pelagia Doubled");
        StaffSession moderator = StaffSession.of(MODERATOR, PASSWORD);
        String approval = "/moderation/comments/" + reply.id() + "/approval";
        assertThat(moderator.post(approval, Map.of("seen", "")).statusCode()).isEqualTo(303);
        assertThat(moderator.post(approval, Map.of("seen", "")).statusCode()).isEqualTo(303);
        assertThat(decisions(reply)).isEqualTo(1);
    }

    @Test
    void aDecisionSentAfterTheSessionHasEndedIsSentAgainAfterSigningIn() {
        SentReply reply = SentReply.by("Quirin Late");
        try (ModeratorsDesk desk = ModeratorsDesk.at(false)) {
            Locator card = desk.open("/moderation/comments/" + reply.id()).card(reply);
            desk.page().context().clearCookies();
            desk.approve(card);
            assertThat(desk.page().locator("h1")).hasText("Sign in to send this");
            desk.visitor().signsIn(MODERATOR, PASSWORD);
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                    .click();
            assertThat(desk.said()).hasText("Approved: the comment by Quirin Late.");
        }
    }

    private static ModeratorsDesk administrator(boolean scripts) {
        Visitor visitor = scripts ? Visitor.reader() : Visitor.withoutScripts();
        return ModeratorsDesk.of(Visitor.signedIn(visitor, ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
    }

    private static long decisions(SentReply reply) throws SQLException {
        try (var connection = JourneyDatabase.connection();
                var statement = connection.prepareStatement("select count(*) from decision where comment_id = ?")) {
            statement.setLong(1, reply.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
