package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same mistake, made in the form and by a program, is told in the same words. */
class BothWaysIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;

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
                            "The site itself uses this address. Choose another.");
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
            assertThat(shown.get("blocks")).isEqualTo(article.get("blocks"));
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

    private static List<String> messages(HttpResponse<String> refused) {
        return Program.errors(refused).stream()
                .map(error -> error.substring(error.indexOf(": ") + 2))
                .toList();
    }
}
