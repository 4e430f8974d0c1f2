package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An editor writes, publishes and withdraws an article in a browser. */
class EditorIT extends Newspaper {

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void theDeskListsWhatIsWrittenHereAndHowItStands() {
        Program.ADMINISTRATOR.saved(ModelArticle.titled("Draft of a Copper Story"));
        Program.ADMINISTRATOR.live(ModelArticle.titled(ModelArticle.TITLE + ", Live"));
        JsonObject withdrawn = Program.ADMINISTRATOR.saved(ModelArticle.titled("Withdrawn Copper Story"));
        Program.ADMINISTRATOR.publish(withdrawn.getInt("id"));
        Program.ADMINISTRATOR.withdraw(withdrawn.getInt("id"));
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            editor.open("/desk").seesAnAccessiblePage("desk");
            Locator rows = editor.page().getByRole(AriaRole.ROW);
            assertThat(row(rows, "Draft of a Copper Story")).contains("Draft", "Administrator");
            assertThat(row(rows, ModelArticle.TITLE + ", Live")).contains("Live");
            assertThat(row(rows, "Withdrawn Copper Story")).contains("Withdrawn");
        }
    }

    @Test
    void anArticleIsWrittenPreviewedPublishedEditedAndWithdrawn() {
        livesInTheBrowser(Visitor::reader);
    }

    @Test
    void allOfItWorksWithoutScriptsToo() {
        livesInTheBrowser(Visitor::withoutScripts);
    }

    private static void livesInTheBrowser(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD);
                Visitor reader = browser.get()) {
            Desk desk =
                    Desk.blank(editor).writesTheWholeArticle(ModelArticle.TITLE).press("Save");
            desk.is("Saved.");
            Page page = editor.page();
            String address = "/" + page.locator("#slug").inputValue();
            assertThat(address).startsWith("/price-signal-or-political-noise-weighing-the-case");
            assertThat(status(reader, address)).isEqualTo(404);

            desk.press("Save and preview");
            assertThat(page.title()).startsWith("Preview: Price Signal");
            assertThat(page.locator("h2").allTextContents())
                    .containsExactly("Highlights", "Where the Case Holds Up", "Ledger Bottom Line");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue editing"))
                    .click();

            desk.press("Publish now").is("Saved and published.");
            assertThat(reader.open(address).page().locator(".lead").innerText()).isEqualTo(Desk.LEAD);
            assertThat(reader.open("/").page().locator("main h2").first().innerText())
                    .isEqualTo(ModelArticle.TITLE);

            desk.text("bottom-line", "Sign two smelters first.").press("Save").is("Saved.");
            assertThat(page.locator(".publication").innerText()).contains("Unpublished changes");
            assertThat(reader.open(address).page().locator(".bottom-line p").innerText())
                    .isEqualTo("Sign the smelters first.");
            desk.press("Publish now").is("Saved and published.");
            assertThat(reader.open(address).page().locator(".bottom-line p").innerText())
                    .isEqualTo("Sign two smelters first.");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw…"))
                    .click();
            desk.press("Withdraw").is("Withdrawn. Readers no longer see it.");
            assertThat(status(reader, address)).isEqualTo(404);
            assertThat(reader.open("/").page().locator("main").innerText()).doesNotContain(ModelArticle.TITLE);
        }
    }

    @Test
    void theWholeArticleCanBeWrittenByKeyboardWithItsFormatting() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).headline(ModelArticle.TITLE);
            Page page = editor.page();
            desk.rich("lead").focus();
            page.keyboard().type("Two governments ");
            page.keyboard().press("Control+b");
            page.keyboard().type("buy");
            page.keyboard().press("Control+b");
            page.keyboard().type(" copper.");
            page.keyboard().press("Enter");
            page.keyboard().type("It is dear.");

            desk.rich("section[0].html").focus();
            page.keyboard().type("Three things hold.");
            page.keyboard().press("Enter");
            page.keyboard().press("Shift+Tab"); // to the toolbar, and along it by arrows
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(":focus").getAttribute("aria-label")).isEqualTo("Bulleted list");
            page.keyboard().press("Enter");
            page.keyboard().type("Supply is thin.");
            page.keyboard().press("Enter");
            page.keyboard().type("Pits take years.");

            desk.rich("note").focus();
            page.onceDialog(dialog -> dialog.accept("quarry-review.example/about"));
            page.keyboard().type("Note: ");
            page.keyboard().press("Control+k");
            page.keyboard().press("Control+s");
            desk.is("Saved.");
            page.keyboard().press("Tab");
            editor.open("/desk/articles/" + desk.id() + "/preview");
            assertThat(html(page, ".lead")).isEqualTo("<p>Two governments <b>buy</b> copper.</p><p>It is dear.</p>");
            assertThat(html(page, ".section ul")).isEqualTo("<li>Supply is thin.</li><li>Pits take years.</li>");
            assertThat(page.locator(".section p").innerText()).isEqualTo("Three things hold.");
            assertThat(page.locator(".note a").getAttribute("href")).isEqualTo("https://quarry-review.example/about");
        }
    }

    @Test
    void whatWasSavedIsNotOfferedAgainAsUnsavedAndWhatWasNotIs() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk =
                    Desk.blank(editor).writesTheWholeArticle(ModelArticle.TITLE).press("Save and preview");
            editor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue editing"))
                    .click();
            desk.is("Saved.");
            Desk.blank(editor);
            assertThat(editor.page().getByText("This browser has unsaved text").count())
                    .isZero();

            desk.headline("Never saved: A Copper Story");
            editor.page().waitForCondition(() -> (boolean)
                    editor.page().evaluate("Object.values(localStorage).some(kept => kept.includes('Never+saved'))"));
            editor.page().onceDialog(Dialog::accept); // leave despite unsaved text
            editor.open("/desk/articles/new");
            PlaywrightAssertions.assertThat(editor.page().getByText("This browser has unsaved text"))
                    .hasCount(1);
            desk.press("Restore");
            PlaywrightAssertions.assertThat(editor.page().locator("#title")).hasValue("Never saved: A Copper Story");
        }
    }

    @Test
    void thePagesOfTheDeskAreAccessible() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor);
            editor.seesAnAccessiblePage("editor-new");
            desk.writesTheWholeArticle(ModelArticle.TITLE).press("Save and preview");
            editor.seesAnAccessiblePage("editor-preview");
            editor.open("/desk/articles/" + desk.id());
            desk.press("Publish now");
            editor.seesAnAccessiblePage("editor-published");
            editor.open("/desk/articles/" + desk.id() + "/withdrawal").seesAnAccessiblePage("editor-withdrawal");
            desk.press("Withdraw");
            editor.seesAnAccessiblePage("editor-withdrawn");
        }
    }

    @Test
    void eachOfTwoTabsKeepsItsOwnUnsavedWords() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Page first = editor.open("/desk/articles/new").page();
            var context = first.context();
            Page second = context.newPage();
            second.navigate("/desk/articles/new");
            first.locator("#title").fill("The first story");
            second.locator("#title").fill("The second story, of Ke$$ha and A $& B");
            for (Page page : List.of(first, second)) {
                page.waitForCondition(
                        () -> page.evaluate("Object.keys(localStorage).length").equals(2));
            }
            first.close();
            second.close();
            Page third = context.newPage();
            third.navigate("/desk/articles/new");
            PlaywrightAssertions.assertThat(third.locator("#notices .notice"))
                    .containsText(new String[] {"The second story, of Ke$$ha and A $& B", "The first story"});
        }
    }

    private static String row(Locator rows, String headline) {
        List<String> found =
                rows.filter(new Locator.FilterOptions().setHasText(headline)).allInnerTexts();
        assertThat(found).as(headline).isNotEmpty();
        return found.getFirst();
    }

    private static String html(Page page, String selector) {
        return page.locator(selector).innerHTML().replace("\n", "");
    }

    private static int status(Visitor reader, String path) {
        return reader.page().navigate(path).status();
    }
}
