package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several users of the desk at the same time. */
class NewsroomIT extends Newspaper {

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void theSecondOfTwoWhoSaveTheSameArticleIsToldAndLosesNothing() {
        twoSave(Visitor::reader);
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldWithoutScriptsToo() {
        twoSave(Visitor::withoutScripts);
    }

    private static void twoSave(Supplier<Visitor> browser) {
        long id = Program.ADMINISTRATOR
                .saved(ModelArticle.titled(ModelArticle.TITLE))
                .getInt("id");
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD);
                Visitor chief = Visitor.signedIn(browser.get(), ADMINISTRATOR, ADMINISTRATORS_PASSWORD)) {
            Desk first = Desk.of(editor, id);
            Desk second = Desk.of(chief, id);
            first.heading(2, "Politics Before Ore").press("Save").is("Saved.");
            second.text("bottom-line", "Close the vault.")
                    .highlight(3, "A line of my own")
                    .press("Save");

            Page page = chief.page();
            assertThat(page.locator(".error-summary").innerText())
                    .contains(
                            "Helena Brandvold has saved this article since you opened it",
                            "as version 2",
                            "Your text is still here. It has not been saved.");
            assertThat(second.rich("bottom-line").evaluate("field => field.value ?? field.textContent"))
                    .isEqualTo("Close the vault.");
            assertThat(second.highlights()).contains("A line of my own");
            assertThat(second.headings()).contains("Politics Over Ore");
            if (chief.hasScripts()) {
                chief.seesAnAccessiblePage("editor-clash");
            }

            second.press("Save my version instead").is("Saved.");
            assertThat(second.highlights()).contains("A line of my own");
            first.heading(2, "Politics Again").press("Save");
            assertThat(editor.page().locator(".error-summary h2").innerText())
                    .isEqualTo("Administrator has saved this article since you opened it");
        }
    }

    @Test
    void anAuthorWritesAndSavesAndCannotPublish() {
        try (Visitor author = Visitor.signedIn(AUTHOR)) {
            Desk desk = Desk.blank(author)
                    .writesTheWholeArticle(ModelArticle.TITLE)
                    .press("Save")
                    .is("Saved.");
            assertThat(button(author, "Publish now")).isZero();
            assertThat(author.page().locator(".publication").innerText()).contains("Nothing is missing.");
            author.seesAnAccessiblePage("editor-author");
            author.page()
                    .evaluate(
                            "document.querySelector('#article [formaction$=\"/preview\"]').formAction = location.pathname + '/publication'");
            desk.press("Save and preview");
            assertThat(author.page().locator("h1").innerText()).isEqualTo("You do not have permission");
            assertThat(HttpConnection.get("/api/v1/articles?limit=50").body()).doesNotContain(ModelArticle.TITLE);
        }
    }

    @Test
    void anAuthorReadsWhatOthersWriteAndCannotChangeIt() {
        long id = Program.ADMINISTRATOR
                .saved(ModelArticle.titled(ModelArticle.TITLE))
                .getInt("id");
        try (Visitor author = Visitor.signedIn(AUTHOR)) {
            author.open("/desk/articles/" + id);
            assertThat(author.path()).isEqualTo("/desk/articles/" + id + "/preview");
            assertThat(author.page().locator(".preview-bar").innerText())
                    .contains("You cannot edit this article. Editors can, and so can its author while it is a draft.")
                    .doesNotContain("Continue editing");
        }
    }

    @Test
    void anAuthorWhoseDraftIsPublishedMeanwhileKeepsTheWordsTyped() {
        try (Visitor author = Visitor.signedIn(AUTHOR)) {
            Desk desk = Desk.blank(author)
                    .writesTheWholeArticle(ModelArticle.TITLE)
                    .press("Save")
                    .is("Saved.");
            Program.ADMINISTRATOR.publish(desk.id());
            desk.text("bottom-line", "A second thought.").press("Save");
            assertThat(desk.errors())
                    .containsExactly("You may no longer change this article. What you typed is not saved, but it is"
                            + " still here, so that you can copy it.");
            assertThat(desk.rich("bottom-line").innerText()).isEqualTo("A second thought.");
        }
    }

    @Test
    void whoHasNotSignedInIsAskedToAndAModeratorHasNoDesk() {
        try (Visitor nobody = Visitor.reader()) {
            nobody.open("/desk/articles/new");
            assertThat(nobody.path()).isEqualTo("/sign-in");
        }
        try (Visitor moderator = Visitor.signedIn(MODERATOR)) {
            assertThat(moderator.page().navigate("/desk").status()).isEqualTo(403);
            assertThat(moderator
                            .page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Desk"))
                            .count())
                    .isZero();
        }
    }

    private static int button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .count();
    }
}
