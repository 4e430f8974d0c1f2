package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The account page. */
class AccountIT extends Newspaper {

    @Test
    void aNewPasswordSignsOutEveryOtherBrowserAndNotThisOne() {
        NewStaff careful = NewStaff.hired("Wenzel Careful", "MODERATOR").withPassword();
        StaffSession elsewhere = careful.pressCard();
        try (Visitor here = Visitor.signedIn(Visitor.reader(), careful.email(), NewStaff.PASSWORD)) {
            Page page = here.open("/account").seesAnAccessiblePage("account").page();
            change(page, "not my password", "a second password", "a third password");
            assertThat(page.locator("#again-error")).hasText("The passwords do not match.");
            change(page, "not my password", "a second password", "a second password");
            assertThat(page.locator("#current-error")).hasText("The current password is not correct.");
            assertThat(page.locator(".error-summary")).isFocused();
            here.seesAnAccessiblePage("account-errors");
            assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

            change(page, NewStaff.PASSWORD, "a second password", "a second password");
            assertThat(page.getByRole(AriaRole.STATUS))
                    .hasText("Your password has been changed. You have been signed out in every other browser.");
            assertThat(here.open("/moderation").path()).isEqualTo("/moderation");
        }
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        StaffSession.of(careful.email(), "a second password");
    }

    @Test
    void aProgramsPasswordIsShownOnceWorksInTheApiAndIsTakenAway() {
        NewStaff tinkerer = NewStaff.hired("Xaver Tinkerer", "MODERATOR").withPassword();
        try (Visitor here = Visitor.signedIn(Visitor.reader(), tinkerer.email(), NewStaff.PASSWORD)) {
            Page page = here.open("/account").page();
            page.getByText("Create application password").click();
            assertThat(page.locator("#label-error")).hasText("Give the program’s name, with at most 60 characters.");
            page.getByLabel("Name of the program").fill("Night watch");
            page.getByText("Create application password").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Copy it now. You cannot see it again.");
            String secret = page.locator("#secret").inputValue();
            here.seesAnAccessiblePage("account-application-password");
            assertThat(held(tinkerer, secret)).isEqualTo(200);
            assertThat(held(tinkerer, NewStaff.PASSWORD))
                    .as("the account's own")
                    .isEqualTo(401);

            here.open("/account").seesAnAccessiblePage("account-programs");
            assertThat(page.content()).doesNotContain(secret);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke Night watch"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("The application password has been revoked.");
            assertThat(held(tinkerer, secret)).isEqualTo(401);
        }
    }

    @Test
    void nobodyTakesAwayWhatBelongsToSomebodyElse() {
        StaffSession owner =
                NewStaff.hired("Yolanda Owner", "MODERATOR").withPassword().pressCard();
        owner.post("/account/application-passwords", Map.of("label", "Hers"));
        var matcher = Pattern.compile("application-passwords/(\\d+)/revocation")
                .matcher(owner.get("/account").body());
        assertThat(matcher.find()).isTrue();
        String revocation = "/account/" + matcher.group();
        assertThat(StaffSession.of(EDITOR, PASSWORD).post(revocation, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/account").body()).contains(revocation);
    }

    private static void change(Page page, String current, String next, String again) {
        page.getByLabel("Current password").fill(current);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(next);
        page.getByLabel("New password again").fill(again);
        page.getByText("Change password").click();
    }

    private static int held(NewStaff who, String secret) {
        return HttpConnection.get(
                        "/api/v1/moderation/comments", "Authorization", HttpConnection.basic(who.email(), secret))
                .statusCode();
    }
}
