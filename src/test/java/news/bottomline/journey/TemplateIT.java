package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor makes a template in the browser, changes it, and switches it off. */
class TemplateIT extends Newspaper {

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditorMakesCopiesChangesOrdersAndSwitchesOffTemplates(boolean scripts) {
        String name = "Street Report " + (scripts ? "S" : "N");
        String key = "street-report-" + (scripts ? "s" : "n");
        Visitor browser = scripts ? Visitor.reader() : Visitor.withoutScripts();
        try (Visitor editor = Visitor.signedIn(browser, EDITOR, PASSWORD)) {
            Page page = makes(editor, name);
            assertThat(page.url()).endsWith("/desk/templates/" + key + "?done=made");
            assertThat(notice(page)).contains("The template “" + name + "” has been made.");

            field(page, "slots[1].label").fill("In brief");
            button(page, "Save as a new version").press("Enter");
            assertThat(notice(page)).contains("Version 2 of “" + name + "” is the latest now.");

            link(page, "All templates").click();
            assertThat(names(page)).endsWith(name);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy " + name))
                    .click();
            field(page, "name").fill(name + " Copy");
            button(page, "Make template").press("Enter");
            assertThat(field(page, "slots[1].label").inputValue()).isEqualTo("In brief");
            link(page, "All templates").click();
            switchOff(page, name + " Copy");

            int place = names(page).indexOf(name);
            button(page, "Move up: " + name).press("Enter");
            PlaywrightAssertions.assertThat(button(page, "Move up: " + name)).isFocused();
            assertThat(names(page).indexOf(name)).isEqualTo(place - 1);
            button(page, "Move down: " + name).press("Enter");

            startsAndSwitchesOff(editor, name, key);
        }
    }

    private static Page makes(Visitor editor, String name) {
        Page page = editor.open("/desk").page();
        link(page, "Templates").click();
        link(page, "New template").click();
        button(page, "Make template").press("Enter");
        assertThat(page.locator(".error-summary").innerText()).contains("Enter a name.", "Enter a label.");
        if (editor.hasScripts()) {
            editor.seesAnAccessiblePage("template-refused");
        }
        field(page, "name").fill(name);
        field(page, "description").fill("What one sees from the pavement.");
        field(page, "slots[0].label").fill("Scene");
        field(page, "slots[0].help").fill("Who stands where, and what it smells of.");
        field(page, "slots[0].least").fill("1");
        page.locator("[id='slots[0].look']").selectOption("lead");
        for (String shape : List.of("highlights", "section")) {
            button(page, "Add a part").press("Enter");
            int at = page.locator(".template-page form > section").count() - 1;
            PlaywrightAssertions.assertThat(field(page, "slots[" + at + "].label"))
                    .isFocused();
            field(page, "slots[" + at + "].label").fill(shape.equals("section") ? "House" : "At a glance");
            page.locator("[id='slots[" + at + "].shape']").selectOption(shape);
        }
        button(page, "Move down: Part 1").press("Enter");
        assertThat(field(page, "slots[1].label").inputValue()).isEqualTo("Scene");
        button(page, "Move up: Part 2").press("Enter");
        button(page, "Show what this comes to").press("Enter");
        assertThat(page.locator(".template-sample").innerText())
                .contains("What writers will get", "Who stands where", "What readers will see", "At a glance");
        if (editor.hasScripts()) {
            editor.seesAnAccessiblePage("template-new");
        }
        button(page, "Make template").press("Enter");
        return page;
    }

    /** An article that was started while the template was on goes on; a new one is refused. */
    private static void startsAndSwitchesOff(Visitor editor, String name, String key) {
        Page page = editor.open("/desk").page();
        page.locator("summary", new Page.LocatorOptions().setHasText("New article"))
                .press("Enter");
        if (editor.hasScripts()) {
            editor.seesAnAccessiblePage("desk-new-article");
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        Desk desk =
                new Desk(page).headline("Rain on the Ring Road").press("Save").is("Saved.");
        long id = desk.id();

        switchOff(editor.open("/desk/templates").page(), name);
        assertThat(names(page)).contains(name);
        page = editor.open("/desk").page();
        page.locator("summary", new Page.LocatorOptions().setHasText("New article"))
                .press("Enter");
        assertThat(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .count())
                .isZero();
        Desk.of(editor, id)
                .headline("Rain on the Ring Road Again")
                .press("Save")
                .is("Saved.");
        HttpResponse<String> byForm = StaffSession.of(EDITOR, PASSWORD)
                .post("/desk/articles/new", Map.of("template", key, "title", "Too late"));
        assertThat(byForm.statusCode()).isEqualTo(422);
        assertThat(byForm.body()).contains("New articles can no longer have the template “" + name + "”.");
        assertThat(Program.errors(Program.ADMINISTRATOR.draft(Json.createObjectBuilder()
                        .add("template", key)
                        .add("title", "Too late")
                        .build())))
                .containsExactly("template: New articles can no longer have the template “" + name + "”.");
    }

    @Test
    void anAuthorHasNoTemplatesToChange() {
        StaffSession author = StaffSession.of(AUTHOR, PASSWORD);
        assertThat(author.get("/desk").body()).doesNotContain("/desk/templates");
        for (String path : List.of("/desk/templates", "/desk/templates/analysis", "/desk/templates/analysis/moves")) {
            assertThat(author.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path :
                List.of("/desk/templates/new", "/desk/templates/analysis/offer", "/desk/templates/analysis/moves")) {
            assertThat(author.post(path, Map.of("name", "Gossip", "which", "all"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static void switchOff(Page page, String name) {
        button(page, "Switch off " + name + " for new articles").press("Enter");
        PlaywrightAssertions.assertThat(button(page, "Switch on " + name + " for new articles"))
                .isFocused();
    }

    private static List<String> names(Page page) {
        return page.locator(".category-name bdi").allInnerTexts();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static String notice(Page page) {
        return page.getByRole(AriaRole.STATUS).innerText();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
