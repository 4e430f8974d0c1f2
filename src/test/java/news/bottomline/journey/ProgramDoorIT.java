package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Authentication and permissions of the API. */
class ProgramDoorIT extends Newspaper {

    private static final JsonObject ARTICLE = ModelArticle.titled(ModelArticle.TITLE);

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void whoWritesWithoutSigningInIsToldHowTo() {
        List<HttpResponse<String>> answers = List.of(
                HttpConnection.json("POST", "/api/v1/articles", ARTICLE.toString()),
                HttpConnection.json("PUT", "/api/v1/articles/1", ARTICLE.toString(), "If-Match", "\"1\""),
                HttpConnection.json("POST", "/api/v1/articles/1/publication", "{}"),
                HttpConnection.send("DELETE", "/api/v1/articles/1/publication", null),
                HttpConnection.json("POST", "/api/v1/categories", "{\"name\": \"Copper\"}"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Basic realm=\"Bottomline\", charset=\"UTF-8\"");
            assertThat(HttpConnection.json(answer).getString("title")).isEqualTo("Sign in first");
        });
    }

    @Test
    void aWrongPasswordIsRefusedEvenWhereNoneIsNeeded() {
        Program mistaken = new Program(ADMINISTRATOR, "not-the-password");
        assertThat(mistaken.get("/api/v1/articles").statusCode()).isEqualTo(401);
        assertThat(mistaken.draft(ARTICLE).statusCode()).isEqualTo(401);
    }

    @Test
    void anAdministratorsOwnPasswordOpensTheApiAndAnEditorsDoesNot() {
        assertThat(Program.ADMINISTRATOR.draft(ARTICLE).statusCode()).isEqualTo(201);
        assertThat(new Program(EDITOR, PASSWORD).draft(ARTICLE).statusCode()).isEqualTo(401);
    }

    @Test
    void anApplicationPasswordIsShownOnceWorksAndCanBeTakenAway() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            Program program = Program.made(editor.open("/account"), EDITOR, "Wire desk import");
            editor.seesAnAccessiblePage("application-password-made");
            assertThat(program.draft(ARTICLE).statusCode()).isEqualTo(201);
            assertThat(new Program(MODERATOR, program.password()).draft(ARTICLE).statusCode())
                    .isEqualTo(401);

            Page page = editor.open("/account").page();
            assertThat(page.content()).doesNotContain(program.password());
            Locator row =
                    page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Wire desk import"));
            assertThat(row.textContent()).doesNotContain("Never");
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.STATUS).textContent())
                    .isEqualTo("The application password has been revoked.");
            assertThat(program.draft(ARTICLE).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anAuthorsProgramWritesItsOwnDraftsAndPublishesNothing() {
        Program author = Program.of(AUTHOR);
        long own = author.saved(ARTICLE).getInt("id");
        assertThat(author.put(own, "\"1\"", ARTICLE).statusCode()).isEqualTo(200);

        long anothers = Program.ADMINISTRATOR.saved(ARTICLE).getInt("id");
        JsonObject copper = Json.createObjectBuilder().add("name", "Copper").build();
        assertThat(List.of(
                        author.publish(own),
                        author.withdraw(own),
                        author.put(anothers, "\"1\"", ARTICLE),
                        author.post("/api/v1/categories", copper)))
                .extracting(HttpResponse::statusCode)
                .containsOnly(403);
    }

    @Test
    void anEditorsProgramPublishesWhatOthersWrite() {
        long id = Program.ADMINISTRATOR.saved(ARTICLE).getInt("id");
        Program editor = Program.of(EDITOR);
        assertThat(editor.put(id, "\"1\"", ARTICLE).statusCode()).isEqualTo(200);
        assertThat(editor.publish(id).statusCode()).isEqualTo(200);
    }

    @Test
    void aModeratorsProgramWritesNothing() {
        assertThat(Program.of(MODERATOR).draft(ARTICLE).statusCode()).isEqualTo(403);
    }
}
