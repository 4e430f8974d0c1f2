package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Highlights and sections are added, removed and moved, and the focus and an announcement follow. */
class EditorShapeIT extends Newspaper {

    @Test
    void highlightsAreAddedOrderedAndRemovedByKeyboard() {
        ordersHighlights(Visitor::reader);
    }

    @Test
    void highlightsAreAddedOrderedAndRemovedWithoutScripts() {
        ordersHighlights(Visitor::withoutScripts);
    }

    private static void ordersHighlights(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor)
                    .highlight(0, "First")
                    .highlight(1, "Second")
                    .highlight(2, "Third");
            desk.pressByKey("Add a highlight").says("Highlight 4 added.", "highlights.items[3].text");
            desk.highlight(3, "Fourth");
            desk.pressByKey("Move up: Highlight 4").says("Moved up: it is Highlight 3 now.", "highlights.items[2]-up");
            assertThat(desk.highlights()).containsExactly("First", "Second", "Fourth", "Third");

            desk.pressByKey("Move down: Highlight 1")
                    .says("Moved down: it is Highlight 2 now.", "highlights.items[1]-down");
            desk.pressByKey("Move up: Highlight 2")
                    .says("Moved up: it is Highlight 1 now.", "highlights.items[0]-down");
            desk.pressByKey("Remove: Highlight 2").says("Highlight 2 removed.", "highlights.items[1].text");
            assertThat(desk.highlights()).containsExactly("First", "Fourth", "Third");
            desk.pressByKey("Remove: Highlight 3").says("Highlight 3 removed.", "highlights.items[1].text");
            assertThat(desk.highlights()).containsExactly("First", "Fourth");
        }
    }

    @Test
    void sectionsAreAddedOrderedAndRemovedAndHighlightsGoAlong() {
        ordersSections(Visitor::reader);
    }

    @Test
    void sectionsAreAddedOrderedAndRemovedWithoutScripts() {
        ordersSections(Visitor::withoutScripts);
    }

    private static void ordersSections(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor).heading(0, "What Holds").text("section[0].html", "The diagnosis.");
            desk.pressByKey("Add: Section").says("Section 2 added.", "section[1].heading");
            desk.heading(1, "What Breaks").text("section[1].html", "The budget.");
            desk.pressByKey("Add: Section").says("Section 3 added.", "section[2].heading");
            desk.heading(2, "What Follows");
            Locator rests = editor.page().locator(desk.css("highlights.items[0].evidence"));
            rests.selectOption(new SelectOption().setLabel("What Breaks"));

            desk.pressByKey("Move up: Section 2").says("Moved up: it is Section 1 now.", "section[0]-down");
            assertThat(desk.headings()).containsExactly("What Breaks", "What Holds", "What Follows");
            assertThat(chosen(rests)).isEqualTo("What Breaks");
            assertThat(desk.rich("section[0].html").evaluate("field => field.value ?? field.textContent"))
                    .asString()
                    .contains("The budget.");

            desk.pressByKey("Remove: Section 1").says("Section 1 removed.", "section[0].heading");
            assertThat(desk.headings()).containsExactly("What Holds", "What Follows");
            assertThat(chosen(rests)).isEqualTo("No part");
        }
    }

    @Test
    void aHighlightRestsOnTheSectionChosenEvenIfTwoHaveTheSameHeading() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).headline(ModelArticle.TITLE).highlight(0, "The second figure is right");
            desk.heading(0, "The Figures").press("Add: Section").says("Section 2 added.", "section[1].heading");
            desk.heading(1, "The Figures");
            String second = editor.page().locator("[data-slot=section]").nth(1).getAttribute("data-block");
            editor.page().locator(desk.css("highlights.items[0].evidence")).selectOption(second);
            desk.press("Save").is("Saved.");
            assertThat(editor.page()
                            .locator(desk.css("highlights.items[0].evidence"))
                            .inputValue())
                    .isEqualTo(second);
        }
    }

    @Test
    void aSectionIsOfferedToHighlightsByItsHeadingAsThatIsTyped() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor).heading(0, "What Holds");
            assertThat(options(desk)).containsExactly("No part", "Lead", "Note", "What Holds", "Bottom Line");
            assertThat(options(Desk.blank(editor)))
                    .containsExactly("No part", "Lead", "Note", "Section 1", "Bottom Line");
        }
    }

    private static List<String> options(Desk desk) {
        return desk.page()
                .locator(desk.css("highlights.items[0].evidence") + " option")
                .allTextContents();
    }

    private static String chosen(Locator select) {
        return (String) select.evaluate("one => one.selectedOptions[0].textContent");
    }
}
