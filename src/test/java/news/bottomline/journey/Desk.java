package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works in the article form in a browser, with scripts or without. */
record Desk(Page page) {

    private static final Set<String> IN_PUBLISHING = Set.of("Publish now", "Schedule…");

    private static final Pattern IN_A_SLOT =
            Pattern.compile("(highlights|lead|note|section|bottom-line)(?:\\[(\\d+)])?([.-].*|)");

    static final String LEAD = "In “A Public Buyer” the economist Odile Ferrand asks two governments to buy together.";

    static Desk blank(Visitor writer) {
        return new Desk(writer.open("/desk/articles/new").page());
    }

    static Desk of(Visitor writer, long id) {
        return new Desk(writer.open("/desk/articles/" + id).page());
    }

    /** Fills in every field that the template requires. */
    Desk writesTheWholeArticle(String title) {
        return headline(title)
                .filedUnder("Trade")
                .highlight(0, "Public buyers took over 80% of last year’s cathode")
                .highlight(1, "Storage and financing add 90% to the announced cost")
                .highlight(2, "No smelter has signed for the metal")
                .text("lead", LEAD)
                .text("note", "Note: The Quarry Review is published by a foundation.")
                .heading(0, "Where the Case Holds Up")
                .text("section[0].html", "The diagnosis is sound: over 80% is gone, and storage adds 90%.")
                .text("bottom-line", "Sign the smelters first.");
    }

    Desk headline(String words) {
        return field("title", words);
    }

    Desk filedUnder(String category) {
        page.getByLabel("Filed under").selectOption(category);
        return this;
    }

    Desk highlight(int at, String words) {
        return field("highlights.items[" + at + "].text", words);
    }

    Desk heading(int section, String words) {
        return field("section[" + section + "].heading", words);
    }

    Desk field(String id, String words) {
        page.locator(css(id)).fill(words);
        return this;
    }

    /** Types into a rich text field, with or without scripts. */
    Desk text(String id, String words) {
        rich(id).fill(words);
        return this;
    }

    /** Waits for the page's scripts, which run before the document counts as loaded: only then is it known what they replace. */
    Locator rich(String id) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        Locator upgraded = page.locator("[role=textbox][aria-labelledby='" + id(id) + "-label']");
        return upgraded.count() > 0 ? upgraded : page.locator(css(id));
    }

    /** The selector of a field, named as {@link #id} says. */
    String css(String name) {
        return "[id='" + id(name) + "']";
    }

    /**
     * The id of an element, which is its path in the document. The block may be named by its slot, with a position if the slot
     * has several, and stands for its text: {@code lead}, {@code section[1].heading}, {@code highlights.items[2].text}.
     */
    private String id(String name) {
        Matcher parts = IN_A_SLOT.matcher(name);
        if (!parts.matches()) {
            return name;
        }
        int nth = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String block =
                page.locator("[data-slot='" + parts.group(1) + "']").nth(nth).getAttribute("id");
        return block + (parts.group(3).isEmpty() ? ".html" : parts.group(3));
    }

    /** Fills in the date and time of publication. */
    Desk at(String day, String hour) {
        opensPublishing();
        return field("publish-day", day).field("publish-hour", hour);
    }

    /** Presses a button of the confirmation above the form. */
    Desk confirming(String button) {
        page.locator(".confirmation")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Desk press(String button) {
        if (IN_PUBLISHING.contains(button)) {
            opensPublishing();
        }
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Opens the fields of publication above the save bar, if they are not. */
    Desk opensPublishing() {
        if (page.locator("#publishing:not([open])").count() > 0) {
            page.locator("#publishing > summary").click();
        }
        return this;
    }

    /** Focuses a button and presses Enter. */
    Desk pressByKey(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
        return this;
    }

    Desk is(String said) {
        PlaywrightAssertions.assertThat(
                        page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(said)))
                .hasCount(1);
        return this;
    }

    /** Waits until a change of the form is announced and the focus has moved. */
    Desk says(String change, String focus) {
        PlaywrightAssertions.assertThat(page.locator("#said")).hasText(change);
        PlaywrightAssertions.assertThat(page.locator(css(focus))).isFocused();
        return this;
    }

    List<String> headings() {
        return page.locator("input[name$='.heading']").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    List<String> highlights() {
        return page.locator("textarea[name*='.items[']").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    /** The messages of the error summary. */
    List<String> errors() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    String errorAt(String field) {
        return page.locator("[id='" + id(field) + "-error']").innerText();
    }

    long id() {
        String path = URI.create(page.url()).getPath();
        assertThat(path).matches("/desk/articles/\\d+(/preview)?");
        return Long.parseLong(path.split("/")[3]);
    }
}
