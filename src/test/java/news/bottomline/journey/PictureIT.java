package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import news.bottomline.media.SamplePictures;
import org.junit.jupiter.api.Test;

/** The library of pictures in the browser. */
class PictureIT extends Newspaper {

    private static final Pattern ONE = Pattern.compile(".*/desk/pictures/\\d+.*");

    @Test
    void aPictureIsUploadedDescribedFoundAndDeleted() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Page page = upload(editor, photo("harbour.jpg", 1600, 1000));
            assertThat(page).hasURL(ONE);
            assertThat(page.locator(".notice")).containsText("The picture is in the library");
            editor.seesAnAccessiblePage("picture");
            page.locator("#whole img").click();
            assertThat(page.getByLabel("From the left")).hasValue("50");
            page.locator("#whole img")
                    .click(new Locator.ClickOptions().setPosition(10, 10).setForce(true));
            assertThat(page.getByLabel("From the left").inputValue()).matches("[0-3]");
            describe(page, "A harbour crane at dusk");
            editor.open("/desk/pictures?q=crane+dus");
            editor.seesAnAccessiblePage("pictures-found");
            assertThat(page.locator(".gallery li")).hasCount(1);
            assertThat(page.locator(".gallery img")).hasClass(Pattern.compile(".*focus-x-2 focus-y-9.*"));
            assertThat((int) page.locator(".gallery img")
                            .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isPositive();
            deleteOpened(page, "A harbour crane");
        }
    }

    @Test
    void allOfItWorksWithoutScriptsToo() {
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Page page = upload(editor, photo("quay.jpg", 400, 300));
            assertThat(page).hasURL(ONE);
            describe(page, "A quay without a script");
            editor.open("/desk/pictures?q=quay");
            deleteOpened(page, "A quay without");
        }
    }

    @Test
    void aFileThatIsNoPictureIsRefusedBesideItsField() {
        FilePayload text = new FilePayload("photo.jpg", "image/jpeg", "no picture".getBytes());
        try (Visitor editor = Visitor.signedIn(EDITOR);
                Visitor plain = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Page page = upload(editor, text);
            assertThat(page.locator(".error-summary")).containsText("not a picture that can be used");
            assertThat(page.locator(".error-summary")).isFocused();
            editor.seesAnAccessiblePage("pictures-refused");
            Page same = upload(plain, text);
            assertThat(same.locator("#file-error")).containsText("not a picture that can be used");
            same.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Upload").setExact(true))
                    .click();
            assertThat(same.locator("#file-error")).containsText("Choose a file");
        }
    }

    @Test
    void aPictureStandsAtTheHeadOfItsArticleAndInLists() {
        try (Visitor reader = Visitor.reader();
                Visitor editor = Visitor.signedIn(EDITOR)) {
            reader.open("/").seesAnAccessiblePage("front-pictures");
            assertThat(reader.page().locator(".story-lead img")).hasCount(1);
            reader.open(ARTICLE).seesAnAccessiblePage("article-picture");
            Locator head = reader.page().locator(".head-picture img");
            assertThat(head).hasAttribute("alt", Pattern.compile("Illustration: .*"));
            String shared = reader.page().locator("meta[property='og:image']").getAttribute("content");
            assertThat(shared).startsWith(SITE + "/pictures/");
            assertThat(reader.page()
                            .locator("script[type='application/ld+json']")
                            .textContent())
                    .contains(shared);
            long picture = SentFile.uploaded("undescribed.png").getInt("id");
            long article = Program.ADMINISTRATOR
                    .saved(ModelArticle.titled(ModelArticle.TITLE + ", with a Picture"))
                    .getInt("id");
            Page page = editor.open("/desk/articles/" + article).page();
            Desk desk = new Desk(page);
            page.locator("#picture summary").click();
            page.locator("#picture input[value='" + picture + "']").check();
            desk.press("Publish now");
            assertThat(page.locator(".error-summary")).containsText("Describe the picture at the head");
            assertThat(page.locator("#picture input[value='" + picture + "']")).isChecked();
        }
    }

    @Test
    void picturesAreDroppedAndPasted() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Page page = editor.open("/desk/pictures").page();
            put(page.locator("body"), "drop", "dataTransfer", "DragEvent", "dropped.png");
            assertThat(page).hasURL(ONE);
            assertThat(page.locator("main")).containsText("dropped.png");
            editor.open("/desk/pictures");
            put(page.locator("body"), "paste", "clipboardData", "ClipboardEvent", "pasted.png");
            assertThat(page).hasURL(ONE);
            assertThat(page.locator("main")).containsText("pasted.png");
        }
    }

    @Test
    void theLibraryIsForStaffWhoWrite() {
        assertThat(StaffSession.of(MODERATOR, PASSWORD).get("/desk/pictures").statusCode())
                .isEqualTo(403);
        assertThat(HttpConnection.get("/desk/pictures").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteUploadsNothing() {
        StaffSession session = StaffSession.of(EDITOR, PASSWORD);
        byte[] content = SamplePictures.png(SamplePictures.fourFields(9, 9));
        String origin = SITE.toString();
        SentFile without = SentFile.of("forged.png", content);
        SentFile with = new SentFile(Map.of("csrf", session.token()), "own.png", content);
        assertThat(post(session, without, origin).statusCode()).isEqualTo(403);
        assertThat(post(session, with, "https://elsewhere.example").statusCode())
                .isEqualTo(403);
        HttpResponse<String> own = post(session, with, origin);
        assertThat(own.statusCode()).isEqualTo(303);
        HttpResponse<String> large =
                post(session, new SentFile(Map.of("csrf", session.token()), "own.png", new byte[20_000_001]), origin);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("at most 20 MB");
    }

    private static HttpResponse<String> post(StaffSession session, SentFile file, String origin) {
        return HttpConnection.upload("/desk/pictures", file, "Cookie", session.cookie(), "Origin", origin);
    }

    private static Page upload(Visitor editor, FilePayload file) {
        Page page = editor.open("/desk/pictures").page();
        page.getByLabel("Upload a picture").setInputFiles(file);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Upload").setExact(true))
                .click();
        return page;
    }

    private static void describe(Page page, String alt) {
        page.getByLabel("Alternative text").fill(alt);
        page.getByLabel("Credit").fill("Ada Lens");
        page.getByLabel("From the left").fill("20");
        page.getByLabel("From the top").fill("101");
        save(page);
        assertThat(page.locator("#focusY-error")).containsText("Enter a whole number from 0 to 100");
        assertThat(page.getByLabel("Alternative text")).hasValue(alt);
        page.getByLabel("From the top").fill("90 %");
        save(page);
        assertThat(page.locator(".notice")).containsText("Saved.");
        assertThat(page.getByLabel("From the top")).hasValue("90");
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
    }

    private static void deleteOpened(Page page, String alt) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(alt)).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete the picture"))
                .click();
        assertThat(page.locator(".notice")).containsText("The picture has been deleted.");
    }

    private static FilePayload photo(String name, int width, int height) {
        return new FilePayload(name, "image/jpeg", SamplePictures.jpeg(SamplePictures.fourFields(width, height)));
    }

    /** Fires the event that the browser fires when a file comes from outside of the page. */
    static void put(Locator on, String event, String data, String type, String name) {
        String content = Base64.getEncoder().encodeToString(SamplePictures.png(SamplePictures.fourFields(60, 40)));
        on.evaluate("""
                (element, [event, data, type, name, content]) => {
                    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
                    const carried = new DataTransfer();
                    carried.items.add(new File([bytes], name, { type: "image/png" }));
                    const options = { bubbles: true, cancelable: true, [data]: carried };
                    element.dispatchEvent(new window[type](event, options));
                }""", new Object[] {event, data, type, name, content});
    }
}
