package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderIT extends Newspaper {

    @Test
    void theFrontPageLeadsWithAStoryAndLeadsOnToTheCategories() {
        try (Visitor reader = Visitor.reader()) {
            reader.open("/").seesAnAccessiblePage("front-page");
            assertThat(reader.page()).hasTitle("The Test Ledger");
            assertThat(reader.page().locator(".story-lead h2")).isVisible();
            reader.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Categories"))
                    .getByText("Energy")
                    .click();
            reader.seesAnAccessiblePage("category");
            assertThat(reader.page().locator("h1")).hasText("Energy");
            for (Locator kickers : reader.page().locator(".story").all()) {
                assertThat(kickers.textContent()).isNotBlank();
            }
        }
    }

    @Test
    void anArticleReadsWellOnEveryScreenAndOnPaper() {
        try (Visitor reader = Visitor.reader()) {
            reader.open(ARTICLE).seesAnAccessiblePage("article");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            reader.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("it.screenshots"), "article-print.png")));
            assertThat(reader.page().locator(".respond")).isHidden();
            assertThat(reader.page().locator("h1")).isVisible();
        }
    }

    @Test
    void linksToOtherHostsOpenInANewTabAndSaySo() {
        try (Visitor reader = Visitor.withoutScripts()) {
            reader.open(ARTICLE);
            List<Locator> outside = reader.page().locator("main a[href^=http]").all();
            assertThat(outside).hasSizeGreaterThan(5);
            for (Locator link : outside) {
                assertThat(link).hasAttribute("target", "_blank");
                assertThat(link.textContent()).contains("(opens in a new tab)");
            }
        }
    }

    @Test
    void sharingWorksWithoutScriptsAndAsksNobodyElse() {
        try (Visitor reader = Visitor.withoutScripts()) {
            reader.open(ARTICLE);
            Locator ways =
                    reader.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Spread the word:"));
            assertThat(ways.getByRole(AriaRole.LINK)).hasCount(6);
            assertThat(ways.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("E-mail")))
                    .hasAttribute("href", java.util.regex.Pattern.compile("mailto:.*"));
            assertThat(ways.getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    @Test
    void withoutScriptsAReplyThatLacksSomethingComesBackWithEveryWord() {
        try (Visitor reader = Visitor.withoutScripts()) {
            Page page = reader.open(ARTICLE).page();
            page.getByLabel("Comment*").fill("Two thirds of it,\n\nI would say.");
            page.getByLabel("Name*").fill("   ");
            page.getByLabel("E-mail*").fill("paul@mailbox.example");
            page.locator("[name=website]").fill("javascript:alert(1)");
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.getByText("Post Comment").click());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("There are 2 problems");
            assertThat(page.getByLabel("Comment*")).hasValue("Two thirds of it,\n\nI would say.");
            assertThat(page.getByLabel("Name*")).hasValue("   ");
            assertThat(page.getByLabel("E-mail*")).hasValue("paul@mailbox.example");
            assertThat(page.locator("[name=website]")).hasValue("javascript:alert(1)");
            assertThat(page.getByLabel("Name*")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#reply-name-error")).isVisible();
            assertThat(page.locator("#reply-website-error")).isVisible();
            page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
            assertThat(page.getByLabel("Name*")).isFocused();
        }
    }

    @Test
    void withScriptsTheProblemsAreFocusedAndPassAxe() {
        try (Visitor reader = Visitor.reader()) {
            Page page = reader.open(ARTICLE).page();
            page.getByLabel("Comment*").fill("A word with no name to it");
            sendWithoutTheBrowsersChecks(page);
            assertThat(page.locator("#errors")).isFocused();
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Error: .*"));
            reader.seesAnAccessiblePage("reply-refused");
        }
    }

    @Test
    void theBrowserItselfAsksForWhatIsMissing() {
        try (Visitor reader = Visitor.reader()) {
            Page page = reader.open(ARTICLE).page();
            page.getByText("Post Comment").click();
            assertThat(page.getByLabel("Comment*")).isFocused();
            assertThat(URI.create(page.url()).getPath()).isEqualTo(ARTICLE);
        }
    }

    @Test
    void aReplySentByTheKeyboardAwaitsModerationAndOnlyItsWriterSeesIt() {
        try (Visitor writer = Visitor.reader();
                Visitor other = Visitor.reader()) {
            Page page = writer.open(ARTICLE).page();
            page.getByLabel("Comment*").focus();
            page.keyboard().type("Storage at 1% is generous: https://example.org/storage.");
            page.keyboard().press("Tab");
            page.keyboard().type("Keyboard Kate");
            page.keyboard().press("Tab");
            page.keyboard().type("kate@mailbox.example");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#reply-status")).containsText("Your reply awaits moderation");
            assertThat(page.locator("#reply-status")).isFocused();
            assertThat(page.locator(".comment-own a")).hasAttribute("href", "https://example.org/storage");
            writer.seesAnAccessiblePage("reply-held");
            assertThat(other.open(ARTICLE).page().locator("body").textContent()).doesNotContain("Keyboard Kate");
            assertThat(writer.open(ARTICLE).page().getByLabel("Name*")).hasValue("Keyboard Kate");
        }
    }

    @Test
    void anAnswerToACommentIsWrittenBelowItAndFocusComesBackOnCancelling() {
        try (Visitor reader = Visitor.reader()) {
            Page page = reader.open(ARTICLE).page();
            Locator answer = page.locator("[data-reply-to]").first();
            answer.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Comment*")).isFocused();
            assertThat(page.locator("#answering")).containsText("Replying to Marguerite Osei.");
            page.getByText("Cancel reply").click();
            assertThat(answer).isFocused();
        }
    }

    @Test
    void withoutScriptsAnAnswerToACommentFindsItsPlace() {
        try (Visitor reader = Visitor.withoutScripts()) {
            Page page = reader.open(ARTICLE).page();
            Locator link = page.locator("[data-reply-to]").first();
            String answered = link.getAttribute("data-reply-to");
            link.click();
            assertThat(page.locator("#answering")).containsText("Replying to Marguerite Osei.");
            page.getByLabel("Comment*").fill("An answer without a script");
            page.getByLabel("Name*").fill("Plain Paul");
            page.getByLabel("E-mail*").fill("paul@mailbox.example");
            page.getByText("Post Comment").click();
            assertThat(page.locator("li:has(> #comment-" + answered + ") ~ li.level-2 > .comment-own"))
                    .containsText("In reply to Marguerite Osei");
        }
    }

    @Test
    void timesAreShownInTheReadersOwnZone() {
        try (Visitor reader = Visitor.reader()) {
            Locator time = reader.open(ARTICLE).page().locator(".credit time").first();
            assertThat(time.getAttribute("title")).endsWith("UTC");
            assertThat(time).not().hasText("");
        }
    }

    private static void sendWithoutTheBrowsersChecks(Page page) {
        page.locator("[data-reply-form]").evaluate("form => form.noValidate = true");
        page.getByText("Post Comment").click();
    }
}
