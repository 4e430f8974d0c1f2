package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding people, changing their roles, and deactivating their accounts. */
class AdministratorIT extends Newspaper {

    @Test
    void somebodyHiredChoosesAPasswordByALinkThatWorksOnce() {
        String setUp;
        try (Visitor administrator = administrator()) {
            Page page =
                    administrator.open("/admin").seesAnAccessiblePage("people").page();
            page.getByText("Add a person").click();
            administrator.seesAnAccessiblePage("hire");
            button(page, "Add person").click();
            assertThat(page.locator("#name-error")).hasText("Enter a name.");
            assertThat(page.locator("#email-error")).containsText("This is not an e-mail address.");
            assertThat(page.locator("#roles-error")).hasText("Choose at least one role.");
            assertThat(page.locator(".error-summary")).isFocused();
            administrator.seesAnAccessiblePage("hire-errors");

            page.getByLabel("Name").fill("Sieglinde Newcomer");
            page.getByLabel("E-mail").fill("sieglinde" + System.nanoTime() + "@newcomers.example");
            page.getByLabel("Moderator").check();
            button(page, "Add person").click();
            assertThat(page.locator("h1")).hasText("Sieglinde Newcomer has been added");
            administrator.seesAnAccessiblePage("set-up-link");
            setUp = page.getByLabel("Set-up link").inputValue();
            assertThat(setUp).startsWith(SITE + "/set-up/");
            Locator row = administrator
                    .open("/admin")
                    .page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("Sieglinde Newcomer"))
                    .last();
            assertThat(row).containsText("No password yet");
        }
        try (Visitor newcomer = Visitor.reader()) {
            Page page = newcomer.open(setUp).seesAnAccessiblePage("set-up").page();
            assertThat(page.locator("h1")).hasText("Welcome, Sieglinde Newcomer");
            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("short");
            page.getByLabel("New password again").fill("shorter");
            button(page, "Set password").click();
            assertThat(page.locator("#password-error")).containsText("Use 12 to 200 characters");
            newcomer.seesAnAccessiblePage("set-up-errors");

            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill(NewStaff.PASSWORD);
            page.getByLabel("New password again").fill(NewStaff.PASSWORD);
            button(page, "Set password").click();
            assertThat(newcomer.path()).isEqualTo("/moderation");

            newcomer.open(setUp).seesAnAccessiblePage("set-up-gone");
            assertThat(page.locator("h1")).hasText("This link no longer works");
        }
    }

    @Test
    void anAddressIsHiredOnce() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        var again = administrator.post(
                "/admin/people/new", Map.of("name", "Twin", "email", "Editor@Newsroom.Example", "role", "AUTHOR"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("There is already an account with this e-mail address.");
    }

    @Test
    void whoLostThePasswordChoosesANewOneByALink() {
        NewStaff forgetful = NewStaff.hired("Theobald Forgetful", "AUTHOR").withPassword();
        StaffSession session = forgetful.pressCard();
        String setUp;
        try (Visitor administrator = administrator()) {
            Page page = openPerson(administrator, forgetful);
            administrator.seesAnAccessiblePage("person");
            button(page, "Create set-up link").click();
            assertThat(page.locator("h1")).hasText("Set-up link for Theobald Forgetful");
            setUp = page.getByLabel("Set-up link").inputValue();
        }
        assertThat(session.get("/desk").statusCode())
                .as("until the link is used")
                .isEqualTo(200);
        String path = URI.create(setUp).getPath();
        Map<String, String> twice = Map.of("password", "a newer password", "again", "a newer password");
        assertThat(StaffSession.visitor().post(path, twice).statusCode()).isEqualTo(303);
        assertThat(session.get("/desk").statusCode()).isEqualTo(303);
        assertThat(StaffSession.visitor()
                        .post("/sign-in", Map.of("email", forgetful.email(), "password", NewStaff.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        StaffSession.of(forgetful.email(), "a newer password");
    }

    @Test
    void whatSomebodyMayDoChangesWithTheirNextRequest() {
        NewStaff climber = NewStaff.hired("Ulrike Climber", "AUTHOR").withPassword();
        StaffSession session = climber.pressCard();
        assertThat(session.get("/moderation").statusCode()).isEqualTo(403);
        try (Visitor administrator = administrator()) {
            Page page = openPerson(administrator, climber);
            page.getByLabel("Moderator").check();
            page.getByLabel("Author").uncheck();
            button(page, "Save").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
        }
        assertThat(session.get("/moderation").statusCode()).isEqualTo(200);
        assertThat(session.get("/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void aDeactivatedAccountIsSignedOutAtOnceAndMayBeTakenBack() {
        NewStaff leaver = NewStaff.hired("Valentin Leaver", "MODERATOR").withPassword();
        StaffSession session = leaver.pressCard();
        try (Visitor administrator = administrator()) {
            Page page = openPerson(administrator, leaver);
            page.getByText("Deactivate…").click();
            administrator.seesAnAccessiblePage("deactivation");
            button(page, "Deactivate").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The account has been deactivated");
            administrator.seesAnAccessiblePage("people-deactivated");
            assertThat(session.get("/moderation").statusCode()).isEqualTo(303);
            var refused = StaffSession.visitor()
                    .post("/sign-in", Map.of("email", leaver.email(), "password", NewStaff.PASSWORD));
            assertThat(refused.body()).contains("The e-mail address or the password is not correct.");

            openPerson(administrator, leaver);
            administrator.seesAnAccessiblePage("person-deactivated");
            button(page, "Reactivate account").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("The account has been reactivated.");
        }
        assertThat(leaver.pressCard().get("/moderation").statusCode()).isEqualTo(200);
    }

    @Test
    void theLastAdministratorStays() {
        try (Visitor administrator = administrator()) {
            Page page = administrator.open("/admin").page();
            page.getByRole(AriaRole.ROWHEADER)
                    .getByText("Administrator", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("Administrator").uncheck();
            page.getByLabel("Author").check();
            button(page, "Save").click();
            assertThat(page.locator("#roles-error"))
                    .hasText("This is the only administrator. Make someone else an administrator first.");
            administrator.seesAnAccessiblePage("person-last-administrator");
            administrator.open(administrator.path() + "/deactivation");
            assertThat(page.locator(".notice")).hasText("This is your own account. You will be signed out.");
            button(page, "Deactivate").click();
            assertThat(page.locator("#roles-error")).containsText("This is the only administrator.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "author@newsroom.example, /moderation",
        "author@newsroom.example, /moderation/comments/1",
        "author@newsroom.example, /admin",
        "editor@newsroom.example, /moderation",
        "editor@newsroom.example, /admin/people/new",
        "moderator@newsroom.example, /desk",
        "moderator@newsroom.example, /desk/articles/new",
        "moderator@newsroom.example, /admin"
    })
    void whatIsNotOnesOwnToDoIsRefused(String email, String path) {
        assertThat(StaffSession.of(email, PASSWORD).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aRefusalSaysSoInWordsAndShowsTheWayBackToWork() {
        try (Visitor moderator = Visitor.signedIn(MODERATOR)) {
            moderator.open("/admin");
            assertThat(moderator.page().locator("h1")).hasText("You do not have permission");
            moderator.seesAnAccessiblePage("not-yours");
        }
    }

    private static Visitor administrator() {
        return Visitor.signedIn(Visitor.reader(), ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
    }

    private static Page openPerson(Visitor administrator, NewStaff person) {
        Page page = administrator.open("/admin").page();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(person.email()))
                .getByRole(AriaRole.LINK)
                .click();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
