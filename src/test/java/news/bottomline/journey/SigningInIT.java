package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in and out. */
class SigningInIT extends Newspaper {

    private static final int FAILURES = 10;

    /** Attempts count by network address as well, and all tests have the same one. */
    @BeforeEach
    @AfterEach
    void forgetAttempts() throws SQLException {
        try (var connection = JourneyDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from sign_in_attempt");
        }
    }

    @Test
    void somebodySignsInWorksAndSignsOut() {
        try (Visitor moderator = Visitor.withoutScripts()) {
            moderator.open("/sign-in").signsIn(MODERATOR, PASSWORD);
            assertThat(moderator.path()).isEqualTo("/moderation");
            assertThat(moderator.page().locator(".who")).containsText("Joaquim Adebayo-Holt");

            moderator.open("/sign-in");
            assertThat(moderator.path()).as("already inside").isEqualTo("/moderation");

            moderator.page().getByText("Sign out").click();
            assertThat(moderator.page().getByRole(AriaRole.STATUS)).hasText("You have signed out.");
            moderator.open("/moderation");
            assertThat(moderator.path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void whoComesToAPageOfTheNewsroomIsThereAfterSigningIn() {
        try (Visitor editor = Visitor.reader()) {
            editor.open("/desk?older=yes").seesAnAccessiblePage("sign-in-first");
            assertThat(editor.page().getByRole(AriaRole.STATUS)).hasText("Sign in to continue.");
            editor.signsIn(EDITOR, PASSWORD);
            assertThat(editor.page().url()).isEqualTo(SITE + "/desk?older=yes");
        }
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterSigningIn() {
        for (String elsewhere : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1")) {
            HttpResponse<String> answer = StaffSession.visitor()
                    .post("/sign-in", Map.of("email", AUTHOR, "password", PASSWORD, "next", elsewhere));
            assertThat(answer.headers().firstValue("Location")).as(elsewhere).hasValue("/desk");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        try (Visitor stranger = Visitor.reader()) {
            stranger.open("/sign-in?left=yes").seesAnAccessiblePage("sign-in");
            stranger.signsIn(MODERATOR, "not-the-password");
            assertThat(stranger.page().locator("#password-error"))
                    .hasText("The e-mail address or the password is not correct.");
            assertThat(stranger.page().getByLabel("E-mail")).hasValue(MODERATOR);
            assertThat(stranger.page().getByLabel("Password")).hasValue("");
            assertThat(stranger.page().locator(".error-summary")).isFocused();
            stranger.seesAnAccessiblePage("sign-in-wrong");
        }
        HttpResponse<String> wrong = StaffSession.visitor().post("/sign-in", attempt(MODERATOR));
        HttpResponse<String> unknown = StaffSession.visitor().post("/sign-in", attempt("stranger@newsroom.example"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(neutral(wrong)).isEqualTo(neutral(unknown));
    }

    @Test
    void theEleventhAttemptIsHeldBackWhetherTheAccountIsThereOrNot() {
        for (String email : List.of("guessed@newsroom.example", AUTHOR)) {
            StaffSession guesser = StaffSession.visitor();
            for (int i = 0; i < FAILURES; i++) {
                assertThat(guesser.post("/sign-in", attempt(email)).statusCode())
                        .isEqualTo(422);
            }
            HttpResponse<String> held = guesser.post("/sign-in", attempt(email));
            assertThat(held.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(held.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1L, 900L);
            assertThat(guesser.post("/sign-in", Map.of("email", email, "password", PASSWORD))
                            .statusCode())
                    .as("not even the right password")
                    .isEqualTo(429);
        }
        try (Visitor author = Visitor.reader()) {
            author.open("/sign-in").signsIn(AUTHOR, PASSWORD);
            assertThat(author.page().locator("#password-error"))
                    .hasText(Pattern.compile("Too many attempts. Try again in 1[45] minutes."));
            author.seesAnAccessiblePage("sign-in-too-many");
        }
    }

    @Test
    void theSessionsCookieIsForThisSiteAloneAndForNoScript() {
        StaffSession visitor = StaffSession.visitor();
        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("email", EDITOR, "password", PASSWORD));
        assertThat(StaffSession.setCookie(answer, "bottomline").split(";\\s*"))
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=43200");
        assertThat(StaffSession.setCookie(HttpConnection.get("/sign-in"), "bottomline-visitor")
                        .split(";\\s*"))
                .contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aSessionEndsOnTheServerWhenSomebodySignsOut() {
        StaffSession editor = StaffSession.of(EDITOR, PASSWORD);
        assertThat(editor.get("/desk").statusCode()).isEqualTo(200);
        HttpResponse<String> left = editor.post("/sign-out", Map.of());
        assertThat(left.headers().firstValue("Location")).hasValue("/sign-in?left=yes");
        assertThat(StaffSession.setCookie(left, "bottomline"))
                .startsWith("bottomline=;")
                .contains("Max-Age=0");
        assertThat(editor.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsInAgainHasANewSession() {
        StaffSession before = StaffSession.of(EDITOR, PASSWORD);
        HttpResponse<String> again = before.post("/sign-in", Map.of("email", EDITOR, "password", PASSWORD));
        assertThat(StaffSession.setCookie(again, "bottomline")).doesNotStartWith(before.cookie() + ";");
        assertThat(before.get("/desk").statusCode()).as("the old one has ended").isEqualTo(303);
    }

    @Test
    void ofAPasswordOnlyAnExpensiveHashIsKept() throws SQLException {
        try (var connection = JourneyDatabase.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select password_hash from staff where password_hash is not null")) {
            int count = 0;
            while (row.next()) {
                assertThat(row.getString(1)).startsWith("PBKDF2WithHmacSHA512:210000:");
                count++;
            }
            assertThat(count).isGreaterThanOrEqualTo(4);
        }
    }

    private static Map<String, String> attempt(String email) {
        return Map.of("email", email, "password", "not-the-password");
    }

    /** The page without the parts that differ between visitors and typed addresses. */
    private static String neutral(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "value");
    }
}
