package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The form and the API show the same message for the same mistake. */
class BothWaysIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;

    private static final List<String> HOSTILE = List.of(
            "<b><p>bold</p><ul><li>in a block</b></ul>",
            "<a href=\"https://a.example/\"></a>an empty link <a href=\"https://a.example/\"> </a>",
            "<a href=\"https://a.example/\">one <a href=\"https://b.example/\">in another</a></a>",
            "<p>open <em>and <strong>never closed",
            "<ul>no item<p>in a list</p><li>one<ul><li>nested",
            "<h3><p>a paragraph in a heading</p></h3><h4></h4>text",
            "<blockquote>bare words<blockquote>and more</blockquote>",
            "</p></section></article></main><p>closes what it did not open",
            "<p onclick=alert(1) id=top class=x>attributes</p><iframe src=x></iframe>",
            "<!-- a comment --><![CDATA[data]]><?xml version='1.0'?>words",
            "<a href=\"javascript:alert(1)\">a script</a> <a href=\"https://a b/\">a bad address</a>",
            "<sub><h3>deep</h3><table><p>in a table</table></sub>&#0;&#x202e;&nosuch;");

    @Test
    void whatCannotBeSavedIsToldAlike() {
        String endless = "title after title ".repeat(20).strip();
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            List<String> byForm = Desk.blank(editor)
                    .headline(endless)
                    .field("slug", "desk")
                    .press("Save")
                    .errors();
            List<String> byProgram = messages(PROGRAM.draft(Json.createObjectBuilder()
                    .add("template", "analysis")
                    .add("title", endless)
                    .add("slug", "desk")
                    .build()));
            assertThat(byForm)
                    .isEqualTo(byProgram)
                    .containsExactly(
                            "This is too long: at most 200 characters.",
                            "The site uses this address. Choose another one.");
        }
    }

    @Test
    void whatCannotBePublishedIsToldAlike() {
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            JsonObject empty = PROGRAM.saved(Json.createObjectBuilder(ModelArticle.titled("An Empty Article"))
                    .add("blocks", JsonValue.EMPTY_JSON_ARRAY)
                    .build());
            List<String> byProgram = messages(PROGRAM.publish(empty.getInt("id")));
            List<String> byForm =
                    Desk.of(editor, empty.getInt("id")).press("Publish now").errors();
            assertThat(byForm).isEqualTo(byProgram).hasSize(4);
        }
    }

    @Test
    void anArticleFromAProgramOpenedAndSavedInTheFormIsTheSameArticle() {
        JsonObject article = ModelArticle.titled(ModelArticle.TITLE);
        JsonObject saved = PROGRAM.saved(article);
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.of(editor, saved.getInt("id")).press("Save").is("Saved.");
            assertThat(PROGRAM.put(desk.id(), "\"1\"", article).statusCode())
                    .as("nothing was changed, so nothing new was saved")
                    .isEqualTo(200);
            Desk.of(editor, saved.getInt("id"))
                    .headline(ModelArticle.TITLE + ", Again")
                    .press("Publish now")
                    .is("Saved and published.");
            JsonObject shown = HttpConnection.json(HttpConnection.get("/api/v1/articles/" + saved.getString("slug")));
            assertThat(ModelArticle.withoutIds(shown.getJsonArray("blocks"))).isEqualTo(article.get("blocks"));
            assertThat(shown.get("categories")).isEqualTo(article.get("categories"));
        }
        Program.clearTheSite();
    }

    @Test
    void aLinkWithinTheSiteStaysOneWhenItsTextIsEdited() {
        JsonObject saved = PROGRAM.saved(ModelArticle.titled("A Mere Draft"));
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Desk desk = Desk.of(editor, saved.getInt("id"));
            desk.rich("lead").press("Control+End");
            editor.page().keyboard().type(" Twice.");
            desk.press("Save").is("Saved.");
            editor.open("/desk/articles/" + desk.id() + "/preview");
            assertThat(editor.page().locator(".lead a").last().getAttribute("href"))
                    .isEqualTo("/category/trade");
            assertThat(editor.page().locator(".lead").innerText()).endsWith("has read it. Twice.");
        }
    }

    @Test
    void seventyHighlightsFromAProgramAreSeventyInTheForm() {
        List<String> texts = highlights(70);
        JsonObject saved = PROGRAM.saved(ModelArticle.withHighlights("Seventy Highlights", texts));
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Desk desk = Desk.of(editor, saved.getInt("id"));
            assertThat(desk.highlights()).isEqualTo(texts);
            assertThat(desk.press("Save").is("Saved.").highlights()).isEqualTo(texts);
        }
    }

    @Test
    void moreHighlightsThanAnArticleCanHaveAreRefusedWithEveryWord() {
        List<String> texts = highlights(101);
        assertThat(Program.errors(PROGRAM.draft(ModelArticle.withHighlights("Too Many", texts))))
                .containsExactly("blocks[0].items: There can be at most 100 highlights.");
        Map<String, String> form =
                new HashMap<>(Map.of("title", "Too Many", "template", "analysis", "blocks[0].kind", "highlights"));
        for (int i = 0; i < texts.size(); i++) {
            form.put("blocks[0].items[" + i + "].text", texts.get(i));
        }
        HttpResponse<String> refused = StaffSession.of(EDITOR, PASSWORD).post("/desk/articles/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body())
                        .select("#article textarea[name*=.items]")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void oneMoreHighlightThanAnArticleCanHaveIsNotAddedAndTheFormSaysSo() {
        Map<String, String> form =
                new HashMap<>(Map.of("template", "analysis", "blocks[0].kind", "highlights", "add", "blocks[0].items"));
        for (int i = 0; i < 100; i++) {
            form.put("blocks[0].items[" + i + "].text", "Claim " + i);
        }
        HttpResponse<String> full = StaffSession.of(EDITOR, PASSWORD).post("/desk/articles/new/blocks", form);
        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(full.body()).select("#said").text()).isEqualTo("There can be at most 100 items.");
        assertThat(Jsoup.parse(full.body()).select("#article textarea[name*=.items]"))
                .hasSize(100);
    }

    @Test
    void markupThatAnArticleCannotContainIsNamedToWhoeverSentIt() {
        String typed = "<p>Kept.</p><table><tr><td>Also kept.</td></tr></table><script>x</script>";
        JsonObject saved = PROGRAM.saved(ModelArticle.withSections("Left Out", List.of("<p>Good.</p>", typed)));
        assertThat(saved.getJsonArray("leftOut"))
                .isEqualTo(Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("field", "blocks[3].html")
                                .add("elements", Json.createArrayBuilder(List.of("script", "table"))))
                        .build());
        String told = "Some of the formatting was left out, because an article cannot contain it: <script>, <table>.";
        try (Visitor editor = Visitor.signedIn(Visitor.withoutScripts(), EDITOR, PASSWORD)) {
            Desk desk = Desk.of(editor, saved.getInt("id"));
            desk.text("lead", typed).press("Save").is("Saved.").is(told);
            assertThat(desk.rich("lead").inputValue()).contains("Kept.", "Also kept.");
            desk.text("lead", typed).press("Save and preview").is(told);
            editor.page().getByText("Continue editing").click();
            desk.is(told).press("Save").is("Saved.");
            assertThat(editor.page().content()).doesNotContain("left out");
        }
    }

    @Test
    void richTextOfAnyKindIsValidHtmlOnThePage() {
        String path = "/" + PROGRAM.live(ModelArticle.withSections(ModelArticle.TITLE, HOSTILE));
        Document page = Jsoup.parse(HttpConnection.get(path).body());
        assertThat(page.select("article script, article [onclick], article img, article iframe"))
                .isEmpty();
        assertThat(page.select("article a")).allMatch(link -> !link.text().isBlank());
        assertThat(page.select("article section p section, article p p, article a a"))
                .isEmpty();
        Program.clearTheSite();
    }

    private static List<String> highlights(int many) {
        return IntStream.range(0, many).mapToObj(i -> "Highlight number " + i).toList();
    }

    private static List<String> messages(HttpResponse<String> refused) {
        return Program.errors(refused).stream()
                .map(error -> error.substring(error.indexOf(": ") + 2))
                .toList();
    }
}
