package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A highlight cannot say what the text does not, unless an editor overrules the finding in writing. */
class EvidenceIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;
    private static final String SLIP = "Storage and financing add 70% to the announced cost";
    private static final String REASON = "The ministry has confirmed it by letter.";

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void aSlipStopsPublishingUntilItIsMended() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = withSlip(editor, "A Slip That Is Mended").press("Publish now");
            assertThat(desk.errors()).hasSize(1);
            assertThat(desk.errorAt("highlights.items[1].text")).startsWith("Highlight 2 says 70%; ");
            editor.seesAnAccessiblePage("evidence-refused");
            desk.highlight(1, "Storage and financing add 90% to the announced cost")
                    .press("Publish now")
                    .is("Saved and published.");
        }
    }

    @Test
    void anEditorOverrulesAFindingInWriting() {
        overrules(Visitor::reader, "A Slip That Is Overruled");
    }

    @Test
    void anEditorOverrulesAFindingWithoutScripts() {
        overrules(Visitor::withoutScripts, "A Slip Overruled Without Scripts");
    }

    private static void overrules(Supplier<Visitor> browser, String title) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = withSlip(editor, title).press("Save").is("Saved.");
            long id = desk.id();
            editor.page().locator(".contested button").click();
            editor.page().locator("#reason").fill("No");
            editor.page().locator("main .button.danger").click();
            assertThat(editor.page().locator("#reason-error").innerText())
                    .isEqualTo("Give a reason of at least 10 characters.");
            if (editor.hasScripts()) {
                editor.seesAnAccessiblePage("overrule");
            }
            editor.page().locator("#reason").fill(REASON);
            editor.page().locator("main .button.danger").click();
            desk.is("Overruled. Your reason is on the record.");
            assertThat(editor.page().locator(".publication").innerText()).contains(REASON);
            desk.press("Publish now").is("Saved and published.");
            Desk.of(editor, id).highlight(1, SLIP + " again").press("Publish now");
            assertThat(desk.errorAt("highlights.items[1].text")).startsWith("Highlight 2 says 70%; ");
            assertThat(editor.page().locator(".contested").innerText()).contains("Highlight 2 says 70%; ");
            assertThat(editor.page().locator(".rulings").innerText()).contains("no longer counts");
            if (editor.hasScripts()) {
                PlaywrightAssertions.assertThat(editor.page().locator(".error-summary"))
                        .isInViewport();
            }
        }
    }

    @Test
    void aChangedSectionMarksWhatRestsOnItUntilItIsConfirmed() {
        rechecks(Visitor::reader, "Conclusions That Go Stale");
    }

    @Test
    void aChangedSectionIsConfirmedWithoutScripts() {
        rechecks(Visitor::withoutScripts, "Stale Without Scripts");
    }

    private static void rechecks(Supplier<Visitor> browser, String title) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor)
                    .writesTheWholeArticle(title)
                    .text("bottom-line", "Storage adds 90%, so sign the smelters first.")
                    .press("Save")
                    .is("Saved.");
            long id = desk.id();
            accept(editor, "highlights.items[1]");
            editor.page().locator(".sentences > summary").click();
            accept(editor, "bottom-line.claims[0]");
            desk.press("Publish now").is("Saved and published.");
            reads(editor, id);
            Desk.of(editor, id)
                    .text("section[0].html", "The diagnosis is sound: over 80% is gone. Storage and financing add 90%.")
                    .press("Publish now")
                    .is("Saved and published.");
            assertThat(editor.page().locator(".recheck").allInnerTexts()).hasSize(2);
            if (editor.hasScripts()) {
                editor.seesAnAccessiblePage("recheck");
            }
            editor.open("/desk/rechecks");
            assertThat(editor.page().locator("tbody tr").innerText()).contains(title);
            assertThat(editor.page().locator(".tabs [aria-current]").innerText())
                    .endsWith("1");
            Desk.of(editor, id)
                    .highlight(2, "No smelter has signed for any metal")
                    .press("It still holds: Storage and financing add 90% to the announced cost")
                    .is("Saved. The claim is confirmed.");
            assertThat(editor.page()
                            .locator(desk.css("highlights.items[2].text"))
                            .inputValue())
                    .endsWith("any metal");
            assertThat(editor.page().locator(".rulings").innerText()).contains("confirmed by");
            desk.text("bottom-line", "Storage still adds 90%, so sign the smelters first.")
                    .press("Save");
            desk.is("Saved.");
            assertThat(editor.page().locator(".recheck").count()).isZero();
            editor.open("/desk/rechecks");
            assertThat(editor.page().locator("tbody tr").count()).isZero();
        }
    }

    /** Accepts the block that the desk proposes: one key on its button. */
    private static void accept(Visitor editor, String claim) {
        Desk desk = new Desk(editor.page());
        String path = desk.css(claim);
        String button = path.replace("']", "-rest']");
        assertThat(editor.page().locator(button).innerText()).isEqualTo("Rests on “Where the Case Holds Up”?");
        editor.page().locator(button).press("Enter");
        String select = path.replace("']", ".evidence']");
        PlaywrightAssertions.assertThat(editor.page().locator(select)).not().hasValue("");
        PlaywrightAssertions.assertThat(editor.page().locator(select)).isFocused();
    }

    /** The reader goes from the highlight to the sentence that carries it, and back. */
    private static void reads(Visitor editor, long id) {
        editor.page().getByText("See it on the site").click();
        String link =
                editor.page().locator(".highlights li").nth(1).locator("a").getAttribute("href");
        assertThat(link).startsWith("#on-where-the-case-holds-up:~:text=The%20diagnosis%20is%20sound%3A");
        assertThat(editor.page().locator(".back a").allInnerTexts()).containsExactly("Highlight 2", "Bottom Line");
        assertThat(editor.page().locator(".rests a").allInnerTexts()).containsExactly("Where the Case Holds Up");
        editor.page().locator(".highlights li").nth(1).locator("a").click();
        assertThat(editor.page().url()).endsWith("#on-where-the-case-holds-up");
        editor.page().locator(".back a").first().click();
        String target = URI.create(editor.page().url()).getFragment();
        assertThat(editor.page().locator("[id='" + target + "']").innerText())
                .isEqualTo("Storage and financing add 90% to the announced cost");
        if (editor.hasScripts()) {
            editor.seesAnAccessiblePage("evidence");
        }
    }

    @Test
    void aProgramReadsAnArticleAsItIsEditedAndConfirmsItsClaims() {
        JsonObject article = ModelArticle.titled("A Program Rechecks");
        int id = PROGRAM.saved(article).getInt("id");
        PROGRAM.publish(id);
        String path = "/api/v1/articles/" + id;
        JsonObject edited = HttpConnection.json(PROGRAM.get(path));
        assertThat(edited.getString("stage")).isEqualTo("live");
        assertThat(edited.getJsonArray("problems")).isEmpty();
        assertThat(edited.getJsonArray("rechecks")).isEmpty();
        assertThat(edited.getJsonArray("blocks").toString()).contains("\"evidence\"");
        JsonObject changed = Json.createReader(
                        new StringReader(edited.toString().replace("Where the Sums Break Down", "Where Sums Break")))
                .readObject();
        assertThat(PROGRAM.put(id, "\"1\"", changed).statusCode()).isEqualTo(200);
        JsonObject marked = HttpConnection.json(PROGRAM.get(path));
        int marks = marked.getJsonArray("rechecks").size();
        assertThat(marks).isPositive();
        JsonObject mark = marked.getJsonArray("rechecks").getJsonObject(0);
        assertThat(mark.getString("message")).isEqualTo("‘Where Sums Break’ has changed since this was written.");
        JsonObject key =
                Json.createObjectBuilder().add("key", mark.getString("key")).build();
        HttpResponse<String> confirmed = PROGRAM.post(path + "/rechecks", key);
        assertThat(HttpConnection.json(confirmed).getJsonArray("rechecks")).hasSize(marks - 1);
        assertThat(PROGRAM.post(path + "/rechecks", key).statusCode()).isEqualTo(422);
        assertThat(HttpConnection.get(path).statusCode()).isEqualTo(404);
    }

    private static Desk withSlip(Visitor editor, String title) {
        return Desk.blank(editor).writesTheWholeArticle(title).highlight(1, SLIP);
    }

    @Test
    void aProgramIsToldOfEachFindingAndMayOverruleIt() {
        JsonObject article = Json.createReader(new StringReader(ModelArticle.titled("A Program’s Slip")
                        .toString()
                        .replace("add 90% to the announced", "add 70% to the announced")))
                .readObject();
        int id = PROGRAM.saved(article).getInt("id");
        HttpResponse<String> refused = PROGRAM.publish(id);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Program.errors(refused))
                .containsExactly(
                        "blocks[0].items[1].text: Highlight 2 says 70%; ‘Where the Sums Break Down’ says 90%.");
        String overrules = "/api/v1/articles/" + id + "/overrules";
        JsonObject finding = HttpConnection.json(PROGRAM.get(overrules))
                .getJsonArray("findings")
                .getJsonObject(0);
        HttpResponse<String> overruled = PROGRAM.post(
                overrules,
                Json.createObjectBuilder(finding)
                        .remove("message")
                        .add("reason", REASON)
                        .build());
        assertThat(overruled.statusCode()).isEqualTo(201);
        assertThat(PROGRAM.publish(id).statusCode()).isEqualTo(200);
        JsonObject listed = HttpConnection.json(PROGRAM.get(overrules));
        assertThat(listed.getJsonArray("findings")).isEmpty();
        assertThat(listed.getJsonArray("overrules").getJsonObject(0).getString("reason"))
                .isEqualTo(REASON);
    }
}
