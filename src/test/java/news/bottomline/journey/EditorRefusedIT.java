package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invalid input is marked beside its field, and no text is lost. */
class EditorRefusedIT extends Newspaper {

    private static final String FAR_TOO_LONG = "over and over ".repeat(20).strip();

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void aBadDraftIsNotPublishedAndEveryProblemStandsBesideItsField() {
        isNotPublished(Visitor::reader);
    }

    @Test
    void aBadDraftIsNotPublishedWithoutScriptsEither() {
        isNotPublished(Visitor::withoutScripts);
    }

    private static void isNotPublished(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk = Desk.blank(editor)
                    .headline("A Draft With Gaps")
                    .press("Save")
                    .is("Saved.");
            desk.highlight(0, FAR_TOO_LONG);
            desk.text("section[0].html", "A section without a heading.");
            desk.press("Publish now");

            assertThat(desk.errors())
                    .containsExactlyInAnyOrder(
                            "“Lead” is missing.",
                            "“Bottom Line” is missing.",
                            "At least 2 highlights are needed.",
                            "This is too long: at most 160 characters.",
                            "Give this section a heading.");
            assertThat(desk.errorAt("lead")).isEqualTo("“Lead” is missing.");
            assertThat(desk.errorAt("highlights.items")).isEqualTo("At least 2 highlights are needed.");
            assertThat(desk.errorAt("highlights.items[0].text")).isEqualTo("This is too long: at most 160 characters.");
            assertThat(desk.errorAt("section[0].heading")).isEqualTo("Give this section a heading.");
            assertThat(desk.errorAt("bottom-line")).isEqualTo("“Bottom Line” is missing.");
            assertThat(desk.highlights()).containsExactly(FAR_TOO_LONG, "", "");
            desk.is("Your changes are saved, but not published.");
            assertThat(editor.page().title()).startsWith("Error: ");
            if (editor.hasScripts()) {
                editor.seesAnAccessiblePage("editor-errors");
            }

            editor.page()
                    .locator(".error-summary")
                    .getByText("Give this section a heading.")
                    .click();
            editor.page().keyboard().type("What Holds");
            assertThat(desk.headings()).containsExactly("What Holds");
        }
    }

    @Test
    void whatCannotEvenBeSavedKeepsEveryWordInItsPlace() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            String endless = "over and over ".repeat(80).strip();
            Desk desk = Desk.blank(editor)
                    .writesTheWholeArticle("")
                    .highlight(0, "")
                    .highlight(1, endless)
                    .field("slug", "Not a Slug")
                    .press("Save");
            assertThat(desk.errors())
                    .containsExactly(
                            "Give the article a headline.",
                            "Use lower-case letters, digits and single hyphens, at most 120 characters.",
                            "This is too long: at most 1,000 characters.");
            assertThat(desk.errorAt("highlights.items[1].text"))
                    .isEqualTo("This is too long: at most 1,000 characters.");
            assertThat(desk.errorAt("slug"))
                    .isEqualTo("Use lower-case letters, digits and single hyphens, at most 120 characters.");
            assertThat(desk.highlights()).containsExactly("", endless, "No smelter has signed for the metal");
            assertThat(desk.rich("lead").innerText()).isEqualTo(Desk.LEAD);
            assertThat(editor.page().locator("#slug").inputValue()).isEqualTo("Not a Slug");
            PlaywrightAssertions.assertThat(editor.page().locator(".error-summary"))
                    .isFocused();
        }
    }

    @Test
    void aChangeOfALiveArticleForALaterHourIsToldOnTheForm() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor)
                    .writesTheWholeArticle(ModelArticle.TITLE)
                    .press("Save")
                    .press("Publish now")
                    .is("Saved and published.");
            desk.headline(ModelArticle.TITLE + ", Revisited");
            desk.at("2001-05-04", "09:30").press("Schedule…");
            assertThat(desk.errorAt("publish-hour"))
                    .isEqualTo("This time has passed. Enter a later one, or choose “Publish now”.");
            desk.at("2028-05-04", "09:30").press("Schedule…").press("Save and schedule");
            assertThat(editor.page().locator(".publication").innerText())
                    .contains("Live", "The published change goes live on 4 May 2028, 09:30 UTC");
        }
        Program.clearTheSite();
    }

    @Test
    void anArticleIsScheduledForALaterHourAndKeepsItWhenItIsSavedAgain() {
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Desk desk =
                    Desk.blank(editor).writesTheWholeArticle(ModelArticle.TITLE).press("Save");
            Page page = editor.page();
            desk.press("Schedule…");
            assertThat(desk.errorAt("publish-day")).isEqualTo("Enter a date.");
            assertThat(desk.errorAt("publish-hour")).isEqualTo("Enter a time.");
            desk.at("2028-05-04", "").press("Schedule…");
            assertThat(desk.errorAt("publish-hour")).isEqualTo("Enter a time.");
            assertThat(page.locator("#publish-day").inputValue()).isEqualTo("2028-05-04");

            desk.at("2126-05-04", "09:30").press("Schedule…").press("Save and schedule");
            assertThat(desk.errorAt("publish-day"))
                    .isEqualTo("Articles cannot go live at this time. Choose another one.");

            desk.at("2028-05-04", "09:30").press("Schedule…");
            assertThat(page.locator(".confirmation").innerText())
                    .contains("Goes live on Thursday 4 May 2028 at 09:30, UTC");
            desk.press("Save and schedule").is("Saved and scheduled.");
            assertThat(page.locator(".publication").innerText())
                    .contains("Scheduled", "Goes live on 4 May 2028, 09:30 UTC");
            assertThat(HttpConnection.get("/" + page.locator("#slug").inputValue())
                            .statusCode())
                    .isEqualTo(404);
            try (Visitor colleague = Visitor.signedIn(EDITOR)) {
                colleague.open(editor.path()).seesAnAccessiblePage("editor-scheduled");
            }

            desk.text("bottom-line", "Wait.").press("Publish now");
            assertThat(page.locator(".confirmation").innerText()).contains("Publish now, or at the time you entered?");
            desk.confirming("Schedule…").press("Save and schedule").is("Saved and scheduled.");
            assertThat(page.locator(".publication").innerText())
                    .contains("Scheduled", "Goes live on 4 May 2028, 09:30 UTC");
        }
    }

    @Test
    void aDateTypedByKeyboardWithoutItsHourNeverPublishes() {
        neverPublishesUnasked(Visitor::reader);
    }

    @Test
    void norDoesItWithoutScripts() {
        neverPublishesUnasked(Visitor::withoutScripts);
    }

    private static void neverPublishesUnasked(Supplier<Visitor> browser) {
        try (Visitor editor = Visitor.signedIn(browser.get(), EDITOR, PASSWORD)) {
            Desk desk =
                    Desk.blank(editor).writesTheWholeArticle(ModelArticle.TITLE).press("Save");
            Page page = editor.page();
            desk.opensPublishing();
            page.locator("#publish-day").focus();
            page.keyboard().type("05");
            desk.pressByKey("Publish now"); // the browser itself refuses half a date
            assertThat(page.locator("#publish-day").evaluate("field => field.validity.badInput"))
                    .isEqualTo(true);
            assertThat(page.locator(".publication").innerText()).contains("Draft");

            page.locator("#publish-day").fill("");
            page.locator("#publish-hour").focus();
            page.keyboard().type("0930"); // and an hour without AM or PM, in a locale that has them
            desk.pressByKey("Publish now");
            assertThat(page.locator(".publication").innerText()).contains("Draft");

            desk.at("2028-05-04", "").pressByKey("Publish now");
            PlaywrightAssertions.assertThat(page.locator(".confirmation")).isFocused();
            assertThat(page.title()).startsWith("Confirm: ");
            assertThat(page.locator(".publication").innerText()).contains("Draft");
            assertThat(page.locator("#publish-day").inputValue()).isEqualTo("2028-05-04");
            if (editor.hasScripts()) {
                editor.seesAnAccessiblePage("editor-publish-question");
            }
            desk.press("Publish now, without the date").is("Saved and published.");
        }
        Program.clearTheSite();
    }

    @Test
    void theEnterKeyNeverSavesOverAColleague() {
        try (Visitor editor = Visitor.signedIn(EDITOR);
                Visitor colleague = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.blank(editor)
                    .writesTheWholeArticle("A Contested Headline")
                    .press("Save");
            Desk other = Desk.of(colleague, desk.id());
            desk.headline("A First Headline").press("Save").is("Saved.");
            other.headline("A Second Headline").press("Save");
            PlaywrightAssertions.assertThat(colleague.page().locator(".error-summary"))
                    .containsText("has saved this article since you opened it");
            colleague.page().locator(other.css("section[0].heading")).press("Enter");
            PlaywrightAssertions.assertThat(colleague.page().locator(".error-summary"))
                    .containsText("has saved this article since you opened it");
            assertThat(Desk.of(editor, desk.id()).page().locator("#title").inputValue())
                    .isEqualTo("A First Headline");
        }
    }

    @Test
    void theHourIsTheWritersOwnAndThePageNamesTheirZone() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            long id = Program.ADMINISTRATOR
                    .saved(ModelArticle.titled(ModelArticle.TITLE))
                    .getInt("id");
            Desk desk = Desk.of(editor, id).opensPublishing();
            String zone = (String) editor.page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone");
            assertThat(editor.page().locator("[data-zone]").innerText()).isEqualTo(zone.replace('_', ' '));
            desk.at("2028-05-04", "09:30");
            PlaywrightAssertions.assertThat(editor.page().locator("#hour"))
                    .containsText("Goes live on Thursday 4 May 2028 at 09:30");
        }
    }

    @Test
    void aSectionThatAProgramNamedAndThatIsNotThereIsToldBesideTheHighlight() {
        JsonObject article = Json.createObjectBuilder(ModelArticle.titled(ModelArticle.TITLE))
                .add(
                        "blocks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kind", "highlights")
                                        .add(
                                                "items",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("text", "It rests on nothing")
                                                                .add("section", "the-lost-chapter")))))
                .build();
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.of(editor, Program.ADMINISTRATOR.saved(article).getInt("id"));
            desk.press("Publish now");
            assertThat(desk.errorAt("highlights.items[0].evidence"))
                    .isEqualTo("The article has no section “the-lost-chapter”.");
            assertThat(editor.page()
                            .locator(desk.css("highlights.items[0].evidence") + " option:checked")
                            .textContent())
                    .isEqualTo("the-lost-chapter (no longer in the article)");
        }
    }

    @Test
    void nobodyIsAskedTwiceWhetherToWithdrawWhatWasNeverPublished() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk.of(
                    editor,
                    Program.ADMINISTRATOR
                            .saved(ModelArticle.titled("A Mere Draft"))
                            .getInt("id"));
            assertThat(editor.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw…"))
                            .count())
                    .isZero();
        }
    }
}
