package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template with every shape is made and written by, from its first part to the confirmation of a claim. */
class EveryShapeIT extends Newspaper {

    /** The label, shape and look of each part. The label in small letters is its key. */
    private static final List<List<String>> PARTS = List.of(
            List.of("Claims", "highlights", "plain"),
            List.of("Opening", "prose", "lead"),
            List.of("Part", "section", "plain"),
            List.of("Words", "quote", "plain"),
            List.of("Plate", "figure", "plain"),
            List.of("Numbers", "key-figures", "box"),
            List.of("Elsewhere", "links", "aside"),
            List.of("Asked", "question", "plain"),
            List.of("Hour", "update", "plain"),
            List.of("Verdict", "prose", "bottom-line"));

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArticleWithEveryShapeIsStoppedMendedPublishedMarkedAndConfirmed(boolean scripts) {
        String name = "Every Shape " + (scripts ? "S" : "N");
        Visitor browser = scripts ? Visitor.reader() : Visitor.withoutScripts();
        try (Visitor editor = Visitor.signedIn(browser, EDITOR, PASSWORD)) {
            Page page = editor.open("/desk/templates/new").page();
            makesTheTemplate(page, name);
            editor.open("/desk/articles/new?template="
                    + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
            Desk desk = new Desk(page).headline("Written in " + name).filedUnder("Trade");
            writes(page, desk);
            desk.press("Publish now");
            assertThat(desk.errors())
                    .containsExactly("Highlight 1 says 90%; ‘Where the Logic Breaks Down’ says more than 90%.");
            mends(page, desk);
            if (scripts) {
                editor.seesAnAccessiblePage("every-shape-editor");
            }
            long id = desk.id();
            reads(editor);
            desk = Desk.of(editor, id);
            desk.text(block(page, "part") + ".html", "China refines more than 90% of it. Mines are not the gap.")
                    .press("Publish now")
                    .is("Saved and published.");
            PlaywrightAssertions.assertThat(page.locator(".recheck")).hasCount(1);
            desk.press("It still holds: China refines more than 90% of rare earths")
                    .is("Saved. The claim is confirmed.");
            PlaywrightAssertions.assertThat(page.locator(".recheck")).hasCount(0);
        }
    }

    private static void makesTheTemplate(Page page, String name) {
        page.locator("#name").fill(name);
        for (int i = 0; i < PARTS.size(); i++) {
            if (i > 0) {
                button(page, "Add a part").press("Enter");
                PlaywrightAssertions.assertThat(slot(page, i, "label")).isFocused();
            }
            slot(page, i, "label").fill(PARTS.get(i).get(0));
            slot(page, i, "shape").selectOption(PARTS.get(i).get(1));
            slot(page, i, "look").selectOption(PARTS.get(i).get(2));
            slot(page, i, "least").fill("1");
        }
        button(page, "Make template").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("has been made.");
    }

    private static void writes(Page page, Desk desk) {
        field(page, "claims", "items[0].text").fill("China refines 90% of rare earths");
        desk.text(block(page, "opening") + ".html", "Refining is the narrow place.");
        field(page, "part", "heading").fill("Where the Logic Breaks Down");
        desk.text(block(page, "part") + ".html", "China refines more than 90% of it.");
        desk.text(block(page, "words") + ".html", "Nobody has priced the exit.");
        field(page, "words", "who").fill("Odile Ferrand");
        page.locator("[data-slot=plate] input[type=radio]").nth(1).check();
        field(page, "plate", "alt").fill("A pit in the morning");
        field(page, "numbers", "items[0].label").fill("Share refined in China");
        field(page, "numbers", "items[0].value").fill("over 90");
        field(page, "numbers", "items[0].unit").fill("%");
        field(page, "numbers", "items[1].label").fill("Share refined in China");
        field(page, "numbers", "items[1].value").fill("60");
        field(page, "elsewhere", "items[0].headline").fill("The essay");
        field(page, "elsewhere", "items[0].address").fill("https://quarry-review.example/essay");
        field(page, "asked", "question").fill("Who buys?");
        desk.text(block(page, "asked") + ".html", "The state does.");
        hour(page);
        field(page, "hour", "heading").fill("The vote");
        desk.text(block(page, "hour") + ".html", "Parliament has voted.");
        desk.text(block(page, "verdict") + ".html", "Pay for refineries first.");
        field(page, "claims", "items[0].evidence")
                .selectOption(field(page, "part", "id").inputValue());
    }

    private static void mends(Page page, Desk desk) {
        field(page, "claims", "items[0].text").fill("China refines more than 90% of rare earths");
        desk.press("Publish now").is("Saved and published.");
    }

    private static void reads(Visitor editor) {
        editor.page().getByText("See it on the site").click();
        assertThat(editor.page().locator("main").innerText())
                .contains(
                        "Refining is the narrow place.",
                        "Where the Logic Breaks Down",
                        "Odile Ferrand",
                        "Share refined in China",
                        "The essay",
                        "Who buys?",
                        "The vote",
                        "Pay for refineries first.");
        assertThat(editor.page().locator(".update time").getAttribute("datetime"))
                .isEqualTo("2026-05-04T09:30:00Z");
        assertThat(editor.page()
                        .locator("figure img[alt='A pit in the morning']")
                        .count())
                .isPositive();
        if (editor.hasScripts()) {
            editor.seesAnAccessiblePage("every-shape");
        }
    }

    /** The script offers the present hour in the editor's own zone; without it, the zone is typed. */
    private static void hour(Page page) {
        Locator at = page.locator("[id='" + block(page, "hour") + ".at']");
        boolean scripts = "datetime-local".equals(at.getAttribute("type"));
        assertThat(at.inputValue().isEmpty()).isEqualTo(!scripts);
        at.fill(scripts ? "2026-05-04T09:30" : "2026-05-04T09:30:00Z");
        assertThat(field(page, "hour", "at").inputValue()).startsWith("2026-05-04T");
    }

    private static String block(Page page, String slot) {
        return page.locator("[data-slot=" + slot + "]").getAttribute("id");
    }

    private static Locator field(Page page, String slot, String name) {
        return page.locator("[name='" + block(page, slot) + "." + name + "']");
    }

    private static Locator slot(Page page, int at, String name) {
        return page.locator("[id='slots[" + at + "]." + name + "']");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
