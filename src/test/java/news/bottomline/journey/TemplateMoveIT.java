package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty articles move to a new version of their template and back, in the browser and by a program. */
class TemplateMoveIT extends Newspaper {

    private static final int MILLIS_TO_MOVE = 30_000;
    private static final Program PROGRAM = Program.ADMINISTRATOR;
    private static final int MANY = 50;

    /** Every fifth article is live. */
    private static final int LIVE = 5;

    private static final String LEAD = "{'key':'lead','label':'Lead','shape':'prose','look':'lead','least':1}";
    private static final String NOTE = "{'key':'note','label':'Note','shape':'prose','look':'note'}";
    private static final String CLOSING =
            "{'key':'closing','label':'%s','shape':'prose','look':'bottom-line','least':1}";

    private final String key =
            "field-report-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
        StaffSession.of(EDITOR, PASSWORD).post("/desk/templates/" + key + "/offer", Map.of("offered", "false"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fiftyArticlesMoveAndComeBackWithTheSameBytes(boolean scripts) throws SQLException {
        List<String> live = fiftyArticlesAndANewVersion();
        Map<Long, String> before = stored();
        Visitor browser = scripts ? Visitor.reader() : Visitor.withoutScripts();
        try (Visitor editor = Visitor.signedIn(browser, EDITOR, PASSWORD)) {
            Page page = editor.open("/desk/templates").page();
            if (scripts) {
                editor.seesAnAccessiblePage("templates");
            }
            page.locator("a[href='/desk/templates/" + key + "/moves']").click();
            assertThat(page.locator("main").innerText())
                    .contains(
                            "“Bottom Line” will be called “The Upshot”.",
                            "“Note” is no longer part of the template.",
                            "They see version 2 at once.",
                            "They keep the version that they see",
                            "They do not see the article.");
            button(page, "Move the chosen articles").press("Enter");
            assertThat(page.locator(".error-summary").innerText()).contains("Choose at least one article.");
            if (scripts) {
                editor.seesAnAccessiblePage("template-moves");
            }
            button(page, "Move all 50 articles to version 2").press("Enter");
            waitUntilFinished(editor);
            assertThat(page.locator("main").innerText())
                    .contains("Finished: 50 of 50 done", "50 articles have been moved", "Not complete");
            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("50");
            if (scripts) {
                editor.seesAnAccessiblePage("template-move");
            }
            assertThat(stored()).isEqualTo(before);
            assertThat(closingLabels(live)).containsExactlyInAnyOrderElementsOf(labels("The Upshot", "Bottom Line"));

            button(page, "Move them back").press("Enter");
            waitUntilFinished(editor);
            assertThat(page.locator("main").innerText()).contains("50 articles are as before");
            assertThat(stored()).isEqualTo(before);
            assertThat(closingLabels(live)).containsOnly("Bottom Line");
            if (scripts) {
                editor.open("/desk/templates/" + key + "/moves").seesAnAccessiblePage("template-moves-so-far");
            }
        }
    }

    @Test
    void aProgramRehearsesMovesAndReversesUnderTheSameRules() throws SQLException {
        PROGRAM.post("/api/v1/templates", template("Bottom Line", NOTE));
        JsonObject saved = PROGRAM.saved(article("Field Report", true));
        PROGRAM.post("/api/v1/templates/" + key + "/versions", template("The Upshot", ""));
        Map<Long, String> before = stored();
        String migration = "/api/v1/templates/" + key + "/migration";
        assertThat(PROGRAM.post(migration, JsonValue.EMPTY_JSON_OBJECT).statusCode())
                .isEqualTo(422);
        JsonObject plan = HttpConnection.json(PROGRAM.post(migration, json("{'dryRun':true}")));
        assertThat(plan.getString("state")).isEqualTo("planned");
        JsonObject planned = plan.getJsonArray("articles").getJsonObject(0);
        assertThat(planned.getBoolean("conforms")).isFalse();
        assertThat(planned.getJsonArray("changes").getJsonObject(0).getString("field"))
                .isEqualTo("note");

        HttpResponse<String> started =
                PROGRAM.post(migration, json("{'dryRun':false,'articles':[" + saved.getInt("id") + "]}"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String move = started.headers().firstValue("Location").orElseThrow().replace(SITE.toString(), "");
        assertThat(finished(move)).isEqualTo("moved");
        assertThat(PROGRAM.put(saved.getInt("id"), "\"1\"", article("Field Report", false))
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> back = PROGRAM.post(move + "/reversal", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(202);
        assertThat(finished(back.headers().firstValue("Location").orElseThrow().replace(SITE.toString(), "")))
                .isEqualTo("moved");
        assertThat(stored()).isEqualTo(before);
        assertThat(Program.of(AUTHOR).post(migration, json("{'dryRun':true}")).statusCode())
                .isEqualTo(403);
    }

    /** The paths of those that are live. */
    private List<String> fiftyArticlesAndANewVersion() {
        PROGRAM.post("/api/v1/templates", template("Bottom Line", NOTE));
        List<String> live = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            boolean noted = i % 2 == 0;
            if (i % LIVE == 0) {
                live.add("/" + PROGRAM.live(article(ModelArticle.TITLE + " Move " + i, noted)));
            } else {
                PROGRAM.saved(article("Field Report " + i, noted));
            }
        }
        PROGRAM.post("/api/v1/templates/" + key + "/versions", template("The Upshot", ""));
        return live;
    }

    private JsonObject template(String closing, String note) {
        String slots = Stream.of(LEAD, note, CLOSING.formatted(closing))
                .filter(slot -> !slot.isEmpty())
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return json("{'key':'" + key + "','name':'Field Report','slots':[" + slots + "]}");
    }

    private JsonObject article(String title, boolean noted) {
        JsonArrayBuilder blocks = Json.createArrayBuilder().add(block("lead", "<p>The claim of “" + title + "”.</p>"));
        if (noted) {
            blocks.add(block("note", "<p>Paid for by <em>nobody</em>.</p>"));
        }
        return Json.createObjectBuilder()
                .add("template", key)
                .add("title", title)
                .add("blocks", blocks.add(block("closing", "<p>Look again in a year.</p>")))
                .build();
    }

    private static JsonObject block(String kind, String html) {
        return Json.createObjectBuilder().add("kind", kind).add("html", html).build();
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body.replace('\'', '"'))).readObject();
    }

    /** The script follows the move; without it, a link does so. */
    private static void waitUntilFinished(Visitor editor) {
        Locator again = editor.page().locator("#again");
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_MOVE);
        while (!editor.hasScripts() && again.isVisible()) {
            assertThat(System.nanoTime()).isLessThan(end);
            again.click();
        }
        PlaywrightAssertions.assertThat(editor.page().locator("#move[data-unfinished]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(MILLIS_TO_MOVE));
    }

    /** What has become of the only article of a move. */
    private static String finished(String move) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_MOVE);
        return Stream.generate(() -> HttpConnection.json(PROGRAM.get(move)))
                .peek(report -> assertThat(System.nanoTime()).as(move).isLessThan(end))
                .filter(report -> report.getString("state").equals("finished"))
                .findFirst()
                .orElseThrow()
                .getJsonArray("articles")
                .getJsonObject(0)
                .getString("outcome");
    }

    /** The labels above the closing lines as readers see them. */
    private static List<String> closingLabels(List<String> articles) {
        return articles.stream()
                .map(path -> HttpConnection.get(path).body().contains("The Upshot") ? "The Upshot" : "Bottom Line")
                .toList();
    }

    /** Of live articles, every second one has a note, which the second version has not. */
    private static List<String> labels(String conforming, String noted) {
        return Stream.iterate(0, i -> i < MANY / LIVE, i -> i + 1)
                .map(i -> i % 2 == 0 ? noted : conforming)
                .toList();
    }

    private Map<Long, String> stored() throws SQLException {
        Map<Long, String> stored = new TreeMap<>();
        try (Connection connection = JourneyDatabase.connection();
                PreparedStatement query = connection.prepareStatement(
                        "select a.id, r.blocks::text from article a join revision r on r.id = a.latest_revision_id"
                                + " join template t on t.id = r.template_id where t.key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        assertThat(stored).isNotEmpty();
        return stored;
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
