package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moderator at the queue, with scripts and without them. */
class ModeratorIT extends Newspaper {

    @Test
    void theQueueShowsTheOldestFirstWithTheArticleTheNameAndTheEmail() {
        SentReply earlier = SentReply.by("Anneke Early");
        SentReply later = SentReply.by("Bartholomew Late");
        try (ModeratorsDesk desk = ModeratorsDesk.of(Visitor.signedIn(MODERATOR))) {
            List<Instant> posted = desk.open("/moderation").timesOnAllPages();
            assertThat(posted).isSorted().hasSizeGreaterThan(2);

            Locator first = desk.open("/moderation").card(earlier);
            assertThat(first.locator("h2")).hasText("Anneke Early");
            assertThat(first.locator(".about")).containsText("A Floor Under the Mine");
            assertThat(first.locator(".email")).hasText(earlier.email());
            assertThat(first.locator(".comment-text")).hasText(earlier.text());
            assertThat(first.locator(".facts")).containsText("Every reply is read before it appears.");
            desk.card(later);
            assertThat(desk.positionOf(earlier)).isLessThan(desk.positionOf(later));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anApprovedCommentIsOnThePageAtTheVeryNextRequest(boolean scripts) {
        SentReply reply = SentReply.by("Cosima Approved");
        assertThat(reply.isOnThePage()).isFalse();
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            desk.approve(desk.open("/moderation").card(reply));
            assertThat(desk.said()).hasText("Approved: the comment by Cosima Approved.");
            assertThat(reply.isOnThePage()).isTrue();
            assertThat(desk.page().locator("#comment-" + reply.id())).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusingNeedsAReasonAndWithoutOneItIsToldBesideTheField(boolean scripts) {
        SentReply reply = SentReply.by("Delphine Refused");
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            Locator card = desk.open("/moderation").card(reply);
            desk.refuse(card, "   ");
            Locator field = card.getByLabel("Reason");
            assertThat(card.locator(".field-error")).hasText("Give a reason.");
            assertThat(field).hasValue("   ");
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(field)
                    .hasAccessibleDescription("Only staff see the reason. At most 500 characters. Give a reason.");
            assertThat(card.locator(".comment-text")).hasText(reply.text());
            if (scripts) {
                desk.visitor().seesAnAccessiblePage("moderation-reason-missing");
            }

            field.fill("Makes an unsupported claim");
            desk.refuseIt(card);
            assertThat(desk.said()).hasText("Refused: the comment by Delphine Refused.");

            Locator refused = desk.open("/moderation/refused").card(reply);
            assertThat(refused.locator(".facts")).containsText("Refused by Joaquim Adebayo-Holt");
            assertThat(refused.locator(".facts .reason")).hasText("Makes an unsupported claim");
        }
        assertThat(reply.isOnThePage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void spamIsOneButton(boolean scripts) {
        SentReply reply = SentReply.by("Ephraim Spam");
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            desk.spam(desk.open("/moderation").card(reply));
            assertThat(desk.said()).hasText("Marked as spam: the comment by Ephraim Spam.");
            Locator spam = desk.open("/moderation/spam").card(reply);
            assertThat(spam.locator(".facts")).containsText("Marked as spam by Joaquim Adebayo-Holt");
        }
        assertThat(reply.isOnThePage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasApprovedIsTakenDownAndWhatWasSpamIsApproved(boolean scripts) {
        SentReply reply = SentReply.by("Fenella Twice");
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            desk.approve(desk.open("/moderation").card(reply));
            assertThat(desk.said()).containsText("Approved");

            Locator approved = desk.open("/moderation/approved").card(reply);
            assertThat(approved.locator(".facts")).containsText("Approved by Joaquim Adebayo-Holt");
            desk.takeDown(approved, "Names private details of somebody");
            assertThat(desk.said()).hasText("Refused: the comment by Fenella Twice.");
            assertThat(reply.isOnThePage()).isFalse();

            desk.spam(desk.open("/moderation/refused").card(reply));
            assertThat(desk.said()).containsText("Marked as spam");
            desk.approve(desk.open("/moderation/spam").card(reply));
            assertThat(desk.said()).containsText("Approved");
            assertThat(reply.isOnThePage()).isTrue();
        }
    }

    @Test
    void everyTabIsAccessibleAndCountsItsComments() {
        SentReply.by("Gideon Counted");
        try (ModeratorsDesk desk = ModeratorsDesk.of(Visitor.signedIn(MODERATOR))) {
            for (String tab : List.of("Held", "Spam", "Approved", "Refused")) {
                desk.page().navigate("/moderation");
                Locator link = desk.page().locator("#tabs a").filter(new Locator.FilterOptions().setHasText(tab));
                assertThat(link.locator(".count")).not().hasText("0");
                link.click();
                assertThat(link).hasAttribute("aria-current", "page");
                assertThat(desk.page()).hasTitle(tab + " · Moderation · The Test Ledger");
                desk.visitor().seesAnAccessiblePage("moderation-" + tab.toLowerCase(Locale.ROOT));
            }
            desk.page().navigate("/moderation?after=2036-01-01T00:00:00Z_1");
            assertThat(desk.page().locator(".empty")).hasText("There are no more comments.");
            desk.visitor().seesAnAccessiblePage("moderation-no-more");
        }
    }

    @Test
    void theQueueIsWorkedThroughByKeysAlone() {
        SentReply liked = SentReply.by("Hester Liked");
        SentReply disliked = SentReply.by("Ignatius Disliked");
        try (ModeratorsDesk desk = ModeratorsDesk.of(Visitor.signedIn(MODERATOR))) {
            desk.open("/moderation").card(disliked);
            desk.press("j").focusWith("j", liked).press("a");
            assertThat(desk.said()).hasText("Approved: the comment by Hester Liked.");
            assertThat(desk.page().locator("#comment-" + disliked.id())).isFocused();

            desk.press("r");
            Locator reason = desk.card(disliked).getByLabel("Reason");
            assertThat(reason).isFocused();
            desk.page().keyboard().type("Off topic, as always");
            assertThat(reason).hasValue("Off topic, as always");
            desk.press("Enter");
            assertThat(desk.said()).hasText("Refused: the comment by Ignatius Disliked.");
        }
        assertThat(liked.isOnThePage()).isTrue();
        assertThat(disliked.isOnThePage()).isFalse();
    }

    @Test
    void aDecisionIsTakenWithTheTabKeyAndWithoutScripts() {
        SentReply reply = SentReply.by("Jocasta Tabbed");
        try (ModeratorsDesk desk = ModeratorsDesk.at(false)) {
            desk.open("/moderation/comments/" + reply.id());
            desk.tabTo("Approve the comment by Jocasta Tabbed").press("Enter");
            assertThat(desk.said()).hasText("Approved: the comment by Jocasta Tabbed.");
        }
        assertThat(reply.isOnThePage()).isTrue();
    }

    @Test
    void singleKeysAreSwitchedOffForThoseWhoSpeakToTheirComputer() {
        SentReply reply = SentReply.by("Kasimir Unmoved");
        try (ModeratorsDesk desk = ModeratorsDesk.of(Visitor.signedIn(MODERATOR))) {
            desk.open("/moderation").card(reply);
            desk.page().getByText("Keyboard").click();
            desk.visitor().seesAnAccessiblePage("moderation-keys");
            desk.page().getByLabel("Single-key shortcuts").uncheck();
            desk.page().locator("#comment-" + reply.id()).focus();
            desk.press("a").press("s").press("j");
            assertThat(desk.page().locator("#comment-" + reply.id())).isFocused();
            desk.page().reload();
            assertThat(desk.page().getByLabel("Single-key shortcuts")).not().isChecked();
        }
        assertThat(reply.isOnThePage()).isFalse();
    }

    @Test
    void wordsThatWouldLikeToBeAScriptAreShownAsWords() {
        String hostile = "<script>alert(1)</script> <img src=x onerror=alert(2)> \"><svg onload=alert(3)>";
        SentReply reply = SentReply.by("<b onmouseover=alert(4)>Ladislas</b>", hostile);
        try (ModeratorsDesk desk = ModeratorsDesk.of(Visitor.signedIn(MODERATOR))) {
            Locator card = desk.open("/moderation").card(reply);
            assertThat(card.locator("h2")).hasText("<b onmouseover=alert(4)>Ladislas</b>");
            assertThat(card.locator(".comment-text")).hasText(reply.text());
            assertThat(card.locator("img, svg, script, b")).hasCount(0);
            desk.approve(card);
            assertThat(desk.said()).hasText("Approved: the comment by <b onmouseover=alert(4)>Ladislas</b>.");
        }
        try (Visitor reader = Visitor.reader()) {
            Locator comment = reader.open(SentReply.ARTICLE).page().locator("#comment-" + reply.id());
            assertThat(comment.locator(".comment-text")).hasText(reply.text());
            assertThat(comment.locator("img, svg, script, b")).hasCount(0);
        }
    }

    @Test
    void theEmailAddressIsWithTheModeratorAndNowhereElse() throws SQLException {
        SentReply reply = SentReply.by("Melisande Private");
        StaffSession moderator = StaffSession.of(MODERATOR, PASSWORD);
        String one = "/moderation/comments/" + reply.id();
        assertThat(moderator.get(one).body()).contains(reply.email());
        assertThat(moderator.post(one + "/approval", Map.of("seen", "")).statusCode())
                .isEqualTo(303);

        for (String page : List.of(
                SentReply.ARTICLE,
                SentReply.ARTICLE + "?parent=" + reply.id(),
                "/",
                "/api/v1/articles" + SentReply.ARTICLE,
                "/api/v1/articles" + SentReply.ARTICLE + "/comments?limit=100")) {
            assertThat(HttpConnection.get(page).body()).as(page).isNotEmpty().doesNotContain(reply.email());
        }
        assertThat(StaffSession.of(EDITOR, PASSWORD).get(one).statusCode()).isEqualTo(403);
        try (var connection = JourneyDatabase.connection();
                var statement = connection.prepareStatement(
                        "select count(*) from comment c where strpos(cast(c as text), ?) > 0")) {
            statement.setString(1, reply.email());
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }
}
