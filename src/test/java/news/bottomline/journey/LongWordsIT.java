package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words of 60 letters in every field: no page becomes wider than the screen. */
class LongWordsIT extends Newspaper {

    private static final String WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt";

    /** Elements that reach beyond the right edge, for the message of a failing test. */
    private static final String WIDEST = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(-3).map(e => e.outerHTML.slice(0, 150)).join(' | ')
            """;

    private final List<String> tooWide = new ArrayList<>();
    private JsonObject article;
    private String path;

    @BeforeEach
    void fillsEveryField() {
        Program.ADMINISTRATOR.post(
                "/api/v1/categories",
                Json.createObjectBuilder().add("name", WORD).build());
        article = Program.ADMINISTRATOR.saved(longWorded());
        path = "/" + article.getString("slug");
        Program.ADMINISTRATOR.publish(article.getInt("id"));
        long first = reply("");
        Replies.approve(first);
        Replies.approve(reply(String.valueOf(first)));
        reply(String.valueOf(first));
        HttpResponse<String> refused = Program.ADMINISTRATOR.post(
                "/api/v1/comments/" + reply("") + "/refusal",
                Json.createObjectBuilder().add("reason", WORD).build());
        assertThat(refused.statusCode()).isEqualTo(200);
    }

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void nothingThatIsTypedWidensAPage() {
        try (Visitor reader = Visitor.reader()) {
            measured(reader, "/", path, "/category/" + WORD.toLowerCase(Locale.ROOT), "/sign-in", "/" + WORD);
            Page page = reader.open(path).page();
            page.getByLabel("Comment*").fill(WORD);
            page.getByLabel("Name*").fill(WORD);
            page.locator("form[data-reply-form]").evaluate("form => { form.noValidate = true; form.requestSubmit() }");
            page.waitForURL("**/comments#*");
            measure(page, "a refused reply");
        }
        NewStaff newcomer = NewStaff.hired(WORD, "ADMINISTRATOR").withPassword();
        try (Visitor boss = Visitor.signedIn(Visitor.reader(), newcomer.email(), NewStaff.PASSWORD)) {
            Program.made(boss.open("/account"), newcomer.email(), WORD);
            measure(boss.page(), "a new application password");
            measured(boss, "/account", "/admin", "/desk", "/desk/articles/" + article.getInt("id"));
            measured(boss, "/desk/articles/" + article.getInt("id") + "/preview", "/admin/people/new");
            measured(boss, "/moderation", "/moderation/approved", "/moderation/refused");
            boss.open("/admin").page().getByText(WORD).last().click();
            measure(boss.page(), "a person");
            StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD).post(boss.path() + "/deactivation", Map.of());
        }
        assertThat(tooWide).isEmpty();
    }

    private void measured(Visitor visitor, String... paths) {
        for (String one : paths) {
            measure(visitor.open(one).page(), one);
        }
    }

    private void measure(Page page, String name) {
        page.evaluate(
                "word => document.querySelectorAll('.nameplate a, .site').forEach(e => e.textContent = word)", WORD);
        for (int width : List.of(320, 390, 1280)) {
            page.setViewportSize(width, 900);
            int needed = (int) page.evaluate("() => document.documentElement.scrollWidth");
            if (needed > width) {
                tooWide.add(name + " takes " + needed + " px of " + width + ": " + page.evaluate(WIDEST));
            }
        }
    }

    private static JsonObject longWorded() {
        String link = "<a href=\\\"https://example.org/\\\">" + WORD + "</a>";
        String words = ModelArticle.filedUnder(ModelArticle.TITLE + " " + WORD, WORD.toLowerCase(Locale.ROOT))
                .toString()
                .replace(",\"section\":\"politics-over-ore\"", "")
                .replace("Politics Over Ore", WORD)
                .replace("uncommitted", WORD)
                .replace("The diagnosis is sound.", link + " <code>" + WORD + "</code>")
                .replace("Supply is thin.", WORD)
                .replace("economist", WORD)
                .replace("donors", WORD)
                .replace("smelters", WORD);
        return Json.createReader(new StringReader(words)).readObject();
    }

    private long reply(String parent) {
        var body = Json.createObjectBuilder()
                .add("name", WORD)
                .add("email", "reader@" + WORD.toLowerCase(Locale.ROOT) + ".example")
                .add("website", "https://" + WORD.toLowerCase(Locale.ROOT) + ".example/" + WORD)
                .add("text", WORD + " https://example.org/" + WORD + " " + Math.random());
        if (!parent.isEmpty()) {
            body.add("parent", Long.parseLong(parent));
        }
        HttpResponse<String> answer = HttpConnection.json(
                "POST", "/api/v1/articles" + path + "/comments", body.build().toString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return HttpConnection.json(answer).getJsonNumber("id").longValue();
    }
}
