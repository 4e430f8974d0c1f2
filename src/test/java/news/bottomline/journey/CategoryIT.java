package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor arranges the categories and files articles, in a browser. */
class CategoryIT extends Newspaper {

    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditorBuildsATreeRenamesMergesAndDeletesAndReadersSeeItAtOnce(boolean scripts) {
        String mark = scripts ? "A" : "B";
        try (Visitor editor = editor(scripts)) {
            Page page = editor.open("/desk").page();
            link(page, "Categories").click();
            adds(page, "Commodities " + mark, "What is dug, pumped and harvested.", null);
            adds(page, "Metals " + mark, "", "Commodities " + mark);
            adds(page, "Oil & Gas " + mark, "", "Commodities " + mark);
            adds(page, "Oil Gas " + mark, "", null);
            assertThat(notice(page)).contains("belongs to another category or still leads to one");
            assertThat(tree(page, "Commodities " + mark)).containsExactly("Metals " + mark, "Oil & Gas " + mark);

            button(page, "Move up: Oil & Gas " + mark).press("Enter");
            assertThat(tree(page, "Commodities " + mark)).containsExactly("Oil & Gas " + mark, "Metals " + mark);
            if (scripts) {
                editor.seesAnAccessiblePage("categories");
            }

            String article = Program.ADMINISTRATOR.live(
                    ModelArticle.filedUnder(ModelArticle.TITLE, "metals-" + mark.toLowerCase(java.util.Locale.ROOT)));
            link(page, "Metals " + mark).click();
            page.getByLabel("Name").fill("Ores and Metals " + mark);
            page.getByLabel("Description").fill("From the pit to the wire.");
            if (scripts) {
                editor.seesAnAccessiblePage("category-form");
            }
            button(page, "Save").click();
            String slug = mark.toLowerCase(java.util.Locale.ROOT);
            HttpResponse<String> old = HttpConnection.get("/category/metals-" + slug);
            assertThat(old.statusCode()).isEqualTo(301);
            assertThat(old.headers().firstValue("Location")).contains("/category/ores-and-metals-" + slug);
            assertThat(HttpConnection.get("/" + article).body()).contains("Ores and Metals " + mark);
            assertThat(HttpConnection.get("/category/ores-and-metals-" + slug).body())
                    .contains("From the pit to the wire.", "Commodities " + mark);
            if (scripts) {
                try (Visitor reader = Visitor.reader()) {
                    reader.open("/category/ores-and-metals-" + slug).seesAnAccessiblePage("category-below");
                    reader.open("/category/commodities-" + slug).seesAnAccessiblePage("category-above");
                }
            }

            link(page, "Ores and Metals " + mark).click();
            link(page, "Merge into another…").click();
            assertThat(page.locator("main").innerText()).contains("One article moves to the other category");
            button(page, "Merge").click();
            assertThat(page.locator(".error-summary").innerText()).contains("Choose the category");
            choose(page, "Move everything to", "Oil & Gas " + mark);
            if (scripts) {
                editor.seesAnAccessiblePage("category-merge");
            }
            button(page, "Merge").click();
            assertThat(notice(page)).contains("Everything is in “Oil & Gas " + mark + "” now");
            assertThat(HttpConnection.get("/category/metals-" + slug).headers().firstValue("Location"))
                    .contains("/category/oil-gas-" + slug);

            link(page, "Commodities " + mark).click();
            link(page, "Delete…").click();
            assertThat(page.locator("main").innerText()).contains("One category below it moves along");
            button(page, "Delete").click();
            assertThat(page.locator(".error-summary").innerText()).contains("one category is below it");
            choose(page, "Move everything to", "Oil Gas " + mark);
            button(page, "Delete").click();
            assertThat(tree(page, "Oil Gas " + mark)).containsExactly("Oil & Gas " + mark);
            assertThat(HttpConnection.get("/category/commodities-" + slug).statusCode())
                    .isEqualTo(301);

            adds(page, "Empty " + mark, "", null);
            link(page, "Empty " + mark).click();
            link(page, "Delete…").click();
            button(page, "Delete").click();
            assertThat(notice(page)).isEqualTo("The category has been deleted.");
            assertThat(HttpConnection.get("/category/empty-" + slug).statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditorFilesManyArticlesAtOnceAndADraftOnTopStaysADraft(boolean scripts) {
        String live = Program.ADMINISTRATOR.live(ModelArticle.filedUnder(ModelArticle.TITLE + " Live", "energy"));
        JsonObject draft = Program.ADMINISTRATOR.saved(ModelArticle.filedUnder(ModelArticle.TITLE + " Draft"));
        long id = Program.ADMINISTRATOR
                .saved(ModelArticle.filedUnder(ModelArticle.TITLE + " On Top", "energy"))
                .getInt("id");
        Program.ADMINISTRATOR.publish(id);
        Program.ADMINISTRATOR.put(id, "\"1\"", ModelArticle.filedUnder(ModelArticle.TITLE + " Not Yet", "energy"));
        try (Visitor editor = editor(scripts)) {
            Page page = editor.open("/desk").page();
            button(page, "Add").click();
            assertThat(page.locator(".error-summary").innerText()).contains("Choose at least one article.");
            for (String title : List.of(" Live", " Draft", " Not Yet")) {
                page.getByLabel("Choose: " + ModelArticle.TITLE + title).first().check();
            }
            button(page, "Make it the main one").click();
            assertThat(page.locator(".error-summary").innerText()).contains("Choose a category.");
            assertThat(page.getByLabel("Choose: " + ModelArticle.TITLE + " Draft")
                            .first()
                            .isChecked())
                    .isTrue();
            choose(page, "File the chosen articles under", "Policy");
            if (scripts) {
                editor.seesAnAccessiblePage("filing");
            }
            button(page, "Make it the main one").click();
            assertThat(page.locator("main").innerText()).contains("Filed under “Policy”", "3 articles have changed");
            if (scripts) {
                editor.seesAnAccessiblePage("filing-report");
            }
            assertThat(Jsoup.parse(HttpConnection.get("/" + live).body())
                            .select(".article-head .kicker")
                            .text())
                    .isEqualTo("Policy");
            assertThat(HttpConnection.get("/category/policy").body())
                    .contains(" On Top")
                    .doesNotContain(" Not Yet", " Draft");
            assertThat(Desk.of(editor, id).page().locator("#title").inputValue())
                    .endsWith(" Not Yet");
            assertThat(HttpConnection.get("/" + draft.getString("slug")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aProgramFilesManyArticlesAndIsToldWhatHasBecomeOfEach() {
        JsonObject draft = Program.ADMINISTRATOR.saved(ModelArticle.filedUnder(ModelArticle.TITLE, "energy"));
        var filing = Json.createObjectBuilder()
                .add("articles", Json.createArrayBuilder().add(draft.getInt("id")))
                .add("action", "add")
                .build();
        for (String outcome : List.of("changed", "unchanged")) {
            JsonObject answer =
                    HttpConnection.json(Program.ADMINISTRATOR.post("/api/v1/categories/trade/filings", filing));
            assertThat(answer.getJsonArray("items").getJsonObject(0).getString("outcome"))
                    .isEqualTo(outcome);
        }
        HttpResponse<String> stale =
                Program.ADMINISTRATOR.put(draft.getInt("id"), "\"1\"", ModelArticle.titled(ModelArticle.TITLE));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Program.of(AUTHOR)
                        .post("/api/v1/categories/trade/filings", filing)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAuthorSeesTheTreeAndChangesNothing() {
        try (Visitor author = Visitor.signedIn(AUTHOR)) {
            Page page = author.open("/desk/categories").page();
            assertThat(page.locator("main").innerText()).contains("Energy", "Editors can change them.");
            assertThat(page.locator("main").getByRole(AriaRole.BUTTON).count()).isZero();
            author.seesAnAccessiblePage("categories-author");
            assertThat(author.open("/desk").page().locator("[name=articles]").count())
                    .isZero();
        }
        StaffSession session = StaffSession.of(AUTHOR, PASSWORD);
        for (String path : List.of("/desk/categories", "/desk/categories/50/removal", "/desk/filings")) {
            assertThat(session.post(path, java.util.Map.of("name", "Gossip", "into", "energy"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void twentyCategoriesInTheNavigationNeitherOverflowNorHide() {
        List<String> slugs = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "Navigation Section " + i)
                .map(name -> Json.createObjectBuilder().add("name", name).build())
                .map(category -> HttpConnection.json(Program.ADMINISTRATOR.post("/api/v1/categories", category)))
                .map(category -> category.getString("slug"))
                .toList();
        try (Visitor reader = Visitor.withoutScripts()) {
            Page page = reader.open("/").page();
            page.locator("nav.desks summary").click();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                slugs.forEach(slug -> assertThat(page.locator("nav.desks a[href='/category/" + slug + "']")
                                .isVisible())
                        .as("%s at %d px", slug, width)
                        .isTrue());
            }
            reader.open("/category/" + slugs.getLast());
            assertThat(page.locator("nav.desks a[aria-current=page]").isVisible())
                    .isTrue();
        }
        try (Visitor reader = Visitor.reader()) {
            reader.open("/category/" + slugs.getLast()).seesAnAccessiblePage("navigation-open");
            reader.open("/").seesAnAccessiblePage("navigation-closed");
        } finally {
            slugs.forEach(slug -> assertThatCode(() -> HttpConnection.send(
                            "DELETE",
                            "/api/v1/categories/" + slug,
                            null,
                            "Authorization",
                            HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD)))
                    .doesNotThrowAnyException());
        }
    }

    private static Visitor editor(boolean scripts) {
        Supplier<Visitor> browser = scripts ? Visitor::reader : Visitor::withoutScripts;
        return Visitor.signedIn(browser.get(), EDITOR, PASSWORD);
    }

    private static void adds(Page page, String name, String description, String parent) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Description").fill(description);
        if (parent != null) {
            choose(page, "Part of", parent);
        }
        button(page, "Add category").click();
        assertThat(notice(page)).contains("“" + name + "”");
    }

    /** Options are moved in by their level. */
    private static void choose(Page page, String label, String name) {
        Locator select = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        String value = Stream.of(select.locator("option").all())
                .flatMap(List::stream)
                .filter(option -> option.textContent().strip().equals(name))
                .map(option -> option.getAttribute("value"))
                .findFirst()
                .orElseThrow();
        select.selectOption(value);
    }

    private static List<String> tree(Page page, String parent) {
        return page.locator(".category-tree > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("> .category-row bdi", new Page.LocatorOptions().setHasText(parent))))
                .locator("> .category-tree > li > .category-row bdi")
                .allInnerTexts();
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
