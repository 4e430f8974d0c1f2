package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import news.bottomline.media.SamplePictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures are chosen and uploaded in the article form, for its head and for a figure. */
class PictureChoiceIT extends Newspaper {

    private static final String BRIEF = "/desk/articles/new?template=news-brief";
    private static final String ALT = "A quayside at first light";

    private int quayside;

    @BeforeEach
    void fillTheLibrary() {
        Map<String, String> said = Map.of("alt", ALT, "caption", "The quay at five.", "credit", "Ada Lens");
        SentFile file = new SentFile(said, "quayside.png", SamplePictures.png(SamplePictures.fourFields(60, 40)));
        quayside = HttpConnection.json(file.sentBy(Program.ADMINISTRATOR)).getInt("id");
    }

    @AfterEach
    void clearTheLibrary() {
        Program.clearTheSite();
    }

    @Test
    void aPictureIsFoundDroppedPastedAndUploadedInTheFormAndNothingTypedIsLost() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Page page = editor.open(BRIEF).page();
            Desk desk = new Desk(page).headline(ModelArticle.TITLE);
            Locator head = page.locator("#picture");
            findsByKeyboard(head);
            choosesWhileASearchIsUnderWay(page, head);
            uploads(head, "crane.png", SamplePictures.png(SamplePictures.fourFields(60, 40)));
            says(head, "crane.png is in the library and chosen here.");
            assertThat(shown(head)).hasAttribute("alt", "crane.png");
            uploads(head, "crane.jpg", "no picture".getBytes());
            assertThat(head.locator("[data-refused]")).containsText("not a picture that can be used");
            assertThat(shown(head)).hasAttribute("alt", "crane.png");
            editor.seesAnAccessiblePage("editor-picture");

            desk.press("Add: Picture");
            Locator figure = page.locator("[data-slot=figure]");
            PictureIT.put(alternative(figure), "paste", "clipboardData", "ClipboardEvent", "pasted.png");
            says(figure, "pasted.png is in the library and chosen here.");
            PictureIT.put(figure, "drop", "dataTransfer", "DragEvent", "dropped.png");
            says(figure, "dropped.png is in the library and chosen here.");
            search(figure).fill("quayside first");
            search(figure).press("Enter");
            figure.locator("input[value='" + quayside + "']").check();
            assertThat(alternative(figure)).hasValue(ALT);
            assertThat(page.locator("#title")).hasValue(ModelArticle.TITLE);
            desk.press("Save").is("Saved.");
            assertThat(shown(page.locator("[data-slot=figure]"))).hasAttribute("alt", ALT);
            leadsFromWhatIsNeededToThePicture(page);
        }
    }

    private static void findsByKeyboard(Locator head) {
        head.page().locator("[name='categories[]']").last().press("Tab");
        assertThat(head.locator("summary")).isFocused();
        head.locator("summary").press("Enter");
        head.locator("summary").press("Tab");
        assertThat(search(head)).isFocused();
        search(head).fill("no such picture");
        says(head, "No picture has these words.");
        search(head).fill("quayside at fir");
        assertThat(head.locator(".picture-option")).not().hasCount(0);
        assertThat(head.locator(".picture-option img").first()).hasAttribute("alt", ALT);
        head.locator("input[value='']").press("ArrowDown");
        assertThat(shown(head)).hasAttribute("alt", ALT);
    }

    /** The answer of a search is held until another picture has been chosen; the choice stays. */
    private static void choosesWhileASearchIsUnderWay(Page page, Locator head) {
        search(head).fill("");
        assertThat(head.locator(".picture-option")).not().hasCount(1);
        String other = head.locator(".picture-option input").nth(1).getAttribute("value");
        page.route(
                "**/desk/pictures/options*",
                route -> {
                    head.locator("input[value='" + other + "']").check();
                    route.resume();
                },
                new Page.RouteOptions().setTimes(1));
        search(head).fill("no such picture");
        says(head, "No picture has these words.");
        assertThat(head.locator("input:checked")).hasAttribute("value", other);
    }

    private static void leadsFromWhatIsNeededToThePicture(Page page) {
        Locator needed = page.locator(".missing a[href='#picture']");
        assertThat(needed).containsText("Describe the picture at the head");
        needed.click();
        assertThat(page.locator("#picture")).isFocused();
        assertThat(page.locator("#picture .describe:visible")).hasText("Add alternative text");
    }

    @Test
    void withoutScriptsTheLibraryLeadsBackToTheFormWithAPictureChosen() {
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Page page = editor.open(BRIEF).page();
            Desk desk = new Desk(page).headline(ModelArticle.TITLE);
            desk.press("Add: Picture");
            Locator figure = page.locator("[data-slot=figure]");
            leave(figure);
            upload(page, "plain.png", SamplePictures.png(SamplePictures.fourFields(50, 40)));
            alternative(figure).fill(ALT + " at noon");
            leave(figure);
            page.locator(".gallery a").first().click();
            assertThat(alternative(figure)).hasValue(ALT + " at noon");
            alternative(figure).fill("");
            leave(figure);
            assertThat(page.locator("h1")).hasText("Choose a picture");
            page.getByLabel("Search the pictures").fill("quayside first");
            button(page, "Search").click();
            page.locator(".gallery a").first().click();
            desk.is("The picture is chosen. Save to keep it.");
            assertThat(shown(figure)).hasAttribute("alt", ALT);
            assertThat(alternative(figure)).hasValue(ALT);
            leave(figure);
            upload(page, "plain.png", SamplePictures.png(SamplePictures.fourFields(50, 40)));
            assertThat(alternative(figure)).hasValue("");
            leave(figure);
            page.getByLabel("Search the pictures").fill("quayside first");
            button(page, "Search").click();
            page.locator(".gallery a").first().click();
            assertThat(alternative(figure)).hasValue(ALT);

            page.locator("#picture summary").click();
            leave(page.locator("#picture"));
            upload(page, "text.png", "no picture".getBytes());
            assertThat(page.locator("#file-error")).containsText("not a picture that can be used");
            upload(page, "crane.png", SamplePictures.png(SamplePictures.fourFields(60, 40)));
            assertThat(page).hasURL(Pattern.compile(".*/desk/articles/\\d+/picture.*"));
            assertThat(shown(page.locator("#picture"))).hasAttribute("alt", "crane.png");
            desk.press("Save").is("Saved.");
            assertThat(page.locator("#title")).hasValue(ModelArticle.TITLE);
            assertThat(shown(figure)).hasAttribute("alt", ALT);
            assertThat(shown(page.locator("#picture"))).hasAttribute("alt", "crane.png");
        }
    }

    private static void leave(Locator choice) {
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save, and find or upload a picture"))
                .click();
    }

    private static void upload(Page page, String name, byte[] content) {
        page.getByLabel("Upload a picture").setInputFiles(new FilePayload(name, "image/png", content));
        button(page, "Upload").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void uploads(Locator choice, String name, byte[] content) {
        choice.getByLabel("Upload a picture").setInputFiles(new FilePayload(name, "image/png", content));
    }

    private static Locator search(Locator choice) {
        return choice.getByLabel("Search the pictures");
    }

    private static Locator alternative(Locator figure) {
        return figure.getByLabel("Alternative text");
    }

    private static Locator shown(Locator choice) {
        return choice.locator("summary img");
    }

    private static void says(Locator choice, String words) {
        assertThat(choice.locator("[data-picture-said]")).hasText(words);
    }
}
