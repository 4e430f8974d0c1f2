package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An article is typed quickly: by Enter in a list, by a pasted list, and as a whole in one field. */
class TypingIT extends Newspaper {

    private static final int MOST_KEYS = 76;
    private static final int MOST_BY_MOUSE = 24;
    private static final String WHOLE = """
            Highlights
            - Public buyers took over 80% of the cathode
            - Storage adds 90% to the announced cost
            - No smelter has signed for the metal
            - The plan moves copper between ledgers

            In “A Public Buyer” the economist Odile Ferrand asks two governments to buy copper together.

            Note: The Quarry Review is published by a foundation.

            # Where the Case Holds Up

            The diagnosis is sound: public buyers took over 80% of last year’s cathode.

            # Where the Sums Break Down

            The budget is not. Storage and financing add 90% to the announced cost.

            # Politics Over Ore

            A buyer that answers to two parliaments buys late and sells later.

            # Bottom Line

            Sign the smelters first.
            """;

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void enterMakesTheNextHighlightAndBackspaceRemovesAnEmptyOne() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor);
            Page page = editor.page();
            page.locator(desk.css("highlights.items[0].text")).focus();
            for (String claim : new String[] {"One", "Two", "Three"}) {
                page.keyboard().type(claim);
                page.keyboard().press("Enter");
            }
            PlaywrightAssertions.assertThat(page.locator(desk.css("highlights.items[3].text")))
                    .isFocused();
            assertThat(desk.highlights()).containsExactly("One", "Two", "Three", "");
            page.keyboard().press("Backspace");
            PlaywrightAssertions.assertThat(page.locator(desk.css("highlights.items[2].text")))
                    .isFocused();
            assertThat(desk.highlights()).containsExactly("One", "Two", "Three");
        }
    }

    @Test
    void fourBulletsPastedIntoAHighlightAreFourHighlights() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).highlight(1, "Last");
            Locator first = editor.page().locator(desk.css("highlights.items[0].text"));
            paste(first, "• One\n• Two\n- Three\n4. Four", "");
            PlaywrightAssertions.assertThat(editor.page().locator(desk.css("highlights.items[3].text")))
                    .hasValue("Four");
            assertThat(desk.highlights().subList(0, 5)).containsExactly("One", "Two", "Three", "Four", "Last");
        }
    }

    @Test
    void aWholeArticleIsDealtOutAndTakenBack() {
        dealsOut(Visitor::reader);
    }

    @Test
    void aWholeArticleIsDealtOutWithoutScriptsToo() {
        dealsOut(Visitor::withoutScripts);
    }

    private static void dealsOut(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor).highlight(0, "Typed before");
            Page page = editor.page();
            page.locator(".whole > summary").click();
            desk.field("whole", WHOLE).press("Find the parts");
            PlaywrightAssertions.assertThat(page.locator("#whole-accept")).isFocused();
            assertThat(page.locator(".offers .choice").count()).isEqualTo(7);
            if (editor.hasScripts()) {
                editor.seesAnAccessiblePage("editor-offers");
            }
            page.locator(".offers input").nth(2).uncheck();
            desk.press("Put these parts into the article");
            PlaywrightAssertions.assertThat(page.locator("#whole-undo")).isVisible();
            assertThat(desk.highlights())
                    .hasSize(5)
                    .startsWith("Typed before", "Public buyers took over 80% of the cathode");
            assertThat(desk.headings())
                    .containsExactly("Where the Case Holds Up", "Where the Sums Break Down", "Politics Over Ore");
            assertThat(desk.rich("note").evaluate("field => field.value ?? field.textContent"))
                    .isEqualTo("");
            desk.press("Undo");
            PlaywrightAssertions.assertThat(page.locator("#whole-undo")).hasCount(0);
            assertThat(desk.highlights())
                    .startsWith("Typed before")
                    .doesNotContain("Public buyers took over 80% of the cathode");
        }
    }

    @Test
    void savingKeepsTheFocusWhereItWas() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).headline("A Draft to Save");
            desk.text("lead", "The first words.");
            editor.page().keyboard().press("Control+s");
            desk.is("Saved.");
            PlaywrightAssertions.assertThat(desk.rich("lead")).isFocused();
            editor.page().keyboard().type(" More.");
            assertThat(desk.rich("lead").innerText()).isEqualTo("The first words. More.");
        }
    }

    /** The count of keys that are no text, which is printed. */
    @Test
    void theModelPageTakesFewKeysBesideItsText() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor);
            Keys keys = new Keys(editor.page());
            keys.type(ModelArticle.TITLE);
            keys.until("Tab", "#main-category").press("T");
            for (String category : new String[] {"critical-minerals", "policy"}) {
                keys.until("Tab", "[type=checkbox][value=" + category + "]").press("Space");
            }
            keys.until("Tab", ".whole > summary").press("Enter").press("Tab");
            keys.type(WHOLE);
            keys.press("Tab").press("Enter");
            PlaywrightAssertions.assertThat(editor.page().locator("#whole-accept"))
                    .isFocused();
            keys.press("Enter");
            PlaywrightAssertions.assertThat(editor.page().locator("#whole-undo"))
                    .isVisible();
            keys.press("Control+Enter");
            PlaywrightAssertions.assertThat(editor.page().locator("#publish-now"))
                    .isFocused();
            keys.press("Enter");
            desk.is("Saved and published.");
            System.out.println("Keys beside the text of the model page: " + keys.count);
            assertThat(keys.count).isLessThanOrEqualTo(MOST_KEYS);
        }
    }

    /** The count of clicks, and of keys that are no text, with the mouse in the hand. */
    @Test
    void theModelPageTakesFewClicksAndKeys() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor);
            Keys clicks = new Keys(editor.page());
            clicks.type(ModelArticle.TITLE);
            clicks.choose("#main-category", "Trade");
            for (String category : new String[] {"critical-minerals", "policy"}) {
                clicks.click("[type=checkbox][value=" + category + "]");
            }
            clicks.click(".whole > summary").click("#whole");
            clicks.type(WHOLE);
            clicks.click("#whole-deal").click("#whole-accept");
            PlaywrightAssertions.assertThat(editor.page().locator("#whole-undo"))
                    .isVisible();
            clicks.click("#publishing > summary").click("#publish-now");
            desk.is("Saved and published.");
            System.out.println("Clicks and keys beside the text of the model page: " + clicks.count);
            assertThat(clicks.count).isLessThanOrEqualTo(MOST_BY_MOUSE);
        }
    }

    private static void paste(Locator field, String text, String html) {
        field.evaluate("""
                (field, [text, html]) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  data.setData("text/html", html);
                  field.focus();
                  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", new String[] {text, html});
    }

    /** A keyboard and a mouse, which count what is pressed. */
    private static final class Keys {

        private final Page page;
        private int count;

        Keys(Page page) {
            this.page = page;
        }

        void type(String text) {
            page.keyboard().insertText(text);
        }

        Keys press(String key) {
            page.keyboard().press(key);
            count++;
            return this;
        }

        /** Opens a list and clicks a line of it. */
        Keys choose(String selector, String label) {
            page.locator(selector).selectOption(new SelectOption().setLabel(label));
            count += 2;
            return this;
        }

        Keys click(String selector) {
            page.locator(selector).click();
            count++;
            return this;
        }

        /** Presses a key until an element has the focus. */
        Keys until(String key, String selector) {
            while (!(boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                press(key);
                assertThat(count).isLessThan(200);
            }
            return this;
        }
    }
}
