package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that cannot be processed loses no typed text. */
class UnsentFormIT extends Newspaper {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String HEADLINE = "A Headline with $& and “Ke$$ha”";

    @Test
    void aSessionThatEndedWhileSomebodyWroteCostsNoWordWithoutScripts() {
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor).writesTheWholeArticle(HEADLINE);
            editor.page().getByLabel("Energy").check();
            editor.page().getByLabel("Policy").check();
            editor.page().context().clearCookies();
            desk.press("Save");
            PlaywrightAssertions.assertThat(editor.page().locator("h1")).hasText("Sign in to send this");
            assertThat(editor.page().locator(".typed").innerText()).contains(HEADLINE, Desk.LEAD);

            editor.signsIn(EDITOR, "not the password");
            assertThat(editor.page().locator(".typed").innerText()).contains(HEADLINE, Desk.LEAD);

            editor.signsIn(EDITOR, PASSWORD);
            PlaywrightAssertions.assertThat(editor.page().locator("h1")).hasText("You are signed in again");
            assertThat(editor.page().locator(".typed").innerText()).contains(HEADLINE, Desk.LEAD);
            desk.press("Send again").is("Saved.");
            assertThat(editor.page().locator("#title").inputValue()).isEqualTo(HEADLINE);
            assertThat(desk.rich("lead").inputValue()).contains(Desk.LEAD);
        }
    }

    @Test
    void aPageOfAnEarlierSignInGivesTheWordsBackAndDoesNothingUnasked() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).writesTheWholeArticle(HEADLINE);
            Page other = editor.page().context().newPage();
            editor.page().context().clearCookies();
            other.navigate("/sign-in");
            other.getByLabel("E-mail").fill(EDITOR);
            other.getByLabel("Password").fill(PASSWORD);
            other.locator("main button").click();
            other.waitForURL("**/desk");

            desk.press("Save");
            PlaywrightAssertions.assertThat(editor.page().locator(".typed")).containsText(HEADLINE);
            editor.seesAnAccessiblePage("unsent-form");
            desk.press("Send again").is("Saved.");
            assertThat(editor.page().locator("#title").inputValue()).isEqualTo(HEADLINE);
        }
    }

    @Test
    void aReplyToAnArticleThatIsGoneIsShownWithItsWords() {
        HttpResponse<String> gone = HttpConnection.form(
                "/no-such-article/comments",
                Map.of(
                        "name",
                        "Paul",
                        "email",
                        "paul@mailbox.example",
                        "text",
                        "Words <b>kept</b> & safe",
                        "website",
                        ""));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body())
                .contains("Words &lt;b>kept&lt;/b> &amp; safe", "Paul", "action=\"/no-such-article/comments\"");
    }

    @Test
    void anArticleThatIsWithdrawnWhileAReaderWritesCostsNoWord() {
        JsonObject article = Program.ADMINISTRATOR.saved(ModelArticle.titled("Withdrawn While a Reader Writes"));
        String path = "/" + article.getString("slug");
        Program.ADMINISTRATOR.publish(article.getInt("id"));
        assertThat(HttpConnection.get(path).statusCode()).isEqualTo(200);
        Program.ADMINISTRATOR.withdraw(article.getInt("id"));
        Outage.Answer gone = Outage.timed(() -> Replies.send(path, "Paul", "paul@mailbox.example", "Words & more"));
        assertThat(gone.response().statusCode()).isEqualTo(404);
        gone.shows("Words & more").shows("Paul").shows("paul@mailbox.example");
    }

    @Test
    void whatIsTooLargeIsRefusedAtOnceAndShown() {
        String text = "a".repeat(1_000_000);
        Outage.timed(() -> Replies.send(ARTICLE, "Paul", "paul@mailbox.example", text))
                .is(413, AT_ONCE)
                .shows(text);
    }

    @Test
    void anAuthorWhoMayNotPublishKeepsTheWordsButNotThePassword() {
        StaffSession author = StaffSession.of(AUTHOR, PASSWORD);
        HttpResponse<String> refused =
                author.post("/admin/people/new", Map.of("name", "Somebody New", "password", "a secret of mine"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Somebody New").doesNotContain("a secret of mine");
    }

    @Test
    void whatAnotherSiteSendsNeverComesBackAsAFormThatWouldDoIt() {
        StaffSession editor = StaffSession.of(EDITOR, PASSWORD);
        for (String[] headers : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Origin", "https://elsewhere.example"},
            {"Origin", "https://elsewhere.example", "Sec-Fetch-Site", "same-site"}
        }) {
            HttpResponse<String> refused =
                    editor.post("/desk/articles/new", Map.of("title", "Chosen elsewhere", "csrf", ""), headers);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("Chosen elsewhere").doesNotContain("Send again");
            HttpResponse<String> door = StaffSession.visitor()
                    .post(
                            "/sign-in",
                            Map.of("email", EDITOR, "unsent.title", "Chosen elsewhere", "unsent-action", "/desk"),
                            headers);
            assertThat(door.statusCode()).isEqualTo(403);
            assertThat(door.body()).doesNotContain("Chosen elsewhere");
        }
    }
}
