package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding one's way in the moderation queues, and deciding about many comments at once. */
class QueueIT extends Newspaper {

    private static final String API = "/api/v1/moderation/comments?limit=100";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQueueIsNarrowedByWordsPersonArticleAndScreening(boolean scripts) {
        SentReply told = SentReply.by("Quintilla Xanthippou", "The zirconium price was never below forty.");
        SentReply linked = SentReply.by(
                "Quasimodo Linker", "See https://a.example https://b.example https://c.example on zirconates.");
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            narrow(desk, "zircon");
            assertThat(cards(desk)).hasCount(2 + earlier(scripts));
            assertThat(desk.page().locator("#tabs a[aria-current] .count"))
                    .hasText(String.valueOf(2 + earlier(scripts)));
            narrow(desk, "xanthippou FORTY");
            assertThat(cards(desk).first()).containsText("Quintilla Xanthippou");
            narrow(desk, "zircon nowhere");
            assertThat(desk.page().locator(".empty")).hasText("No comment here matches the filter.");

            narrow(desk, linked.text());
            assertThat(cards(desk)).hasCount(1);
            desk.page().getByText("More filters").click();
            desk.page().getByLabel("Screening").selectOption("links");
            show(desk);
            assertThat(cards(desk)).hasCount(1);
            assertThat(desk.page().getByLabel("Words")).hasValue(linked.text());
            desk.page().getByLabel("Screening").selectOption("read-first");
            show(desk);
            assertThat(cards(desk)).hasCount(0);
            if (scripts) {
                desk.visitor().seesAnAccessiblePage("moderation-filter");
            }

            desk.open("/moderation/comments/" + told.id());
            desk.page().getByText("More by this person").click();
            assertThat(cards(desk)).hasCount(1);
            desk.approve(cards(desk));
            assertThat(desk.said()).hasText("Approved: the comment by Quintilla Xanthippou.");
            assertThat(cards(desk)).hasCount(0);
            assertThat(desk.page().url()).contains("person=" + told.id());
            desk.page()
                    .locator("#tabs a")
                    .filter(new Locator.FilterOptions().setHasText("Approved"))
                    .click();
            assertThat(cards(desk)).hasCount(1);
            assertThat(cards(desk)).containsText(told.text());
        }
    }

    @Test
    void theApiNarrowsQueuesInTheSameWay() throws SQLException {
        SentReply reply = SentReply.by("Rosamund Filtered", "Rhenium, and nothing else.");
        assertThat(ids("&lane=held&q=rhenium")).contains(reply.id());
        assertThat(ids("&lane=held&q=rheni%20rosamund&rule=read-first")).contains(reply.id());
        assertThat(ids("&lane=held&q=rhenium&rule=links")).isEmpty();
        assertThat(ids("&lane=newcomers&q=rhenium")).isEmpty();
        assertThat(ids("&person=" + reply.id())).containsExactly(reply.id());
        assertThat(ids("&age=recent&person=" + reply.id())).containsExactly(reply.id());
        assertThat(ids("&age=hour&person=" + reply.id())).isEmpty();
        assertThat(ids("&article=" + SentReply.ARTICLE.substring(1) + "&person=" + reply.id()))
                .containsExactly(reply.id());
        assertThat(ids("&category=no-such-category")).isEmpty();
        assertThat(ids("&q=" + URLEncoder.encode("' & | ! :* <-> ) ((", StandardCharsets.UTF_8)))
                .isEmpty();

        set("verdict_check = 'newcomer'", reply);
        assertThat(ids("&lane=newcomers&q=rhenium")).contains(reply.id());
        assertThat(ids("&lane=held&q=rhenium")).doesNotContain(reply.id());
        assertThat(ids("&state=held&person=" + reply.id())).containsExactly(reply.id());
        set("open_reports = 1", reply);
        assertThat(ids("&lane=reported&person=" + reply.id())).containsExactly(reply.id());
        set("open_reports = 0, verdict_check = 'read-first'", reply);
    }

    private static void set(String columns, SentReply reply) throws SQLException {
        try (var connection = JourneyDatabase.connection();
                var statement =
                        connection.prepareStatement("update comment set " + columns + " where id = " + reply.id())) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** The comments of the first run, with scripts, are still held in the second. */
    private static int earlier(boolean scripts) {
        return scripts ? 0 : 1;
    }

    private static void narrow(ModeratorsDesk desk, String words) {
        desk.open("/moderation").page().getByLabel("Words").fill(words);
        show(desk);
    }

    private static void show(ModeratorsDesk desk) {
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
    }

    private static Locator cards(ModeratorsDesk desk) {
        return desk.page().locator("article.held-comment");
    }

    private static List<Long> ids(String query) {
        JsonObject page = HttpConnection.json(HttpConnection.get(
                API + query, "Authorization", HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD)));
        return page.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }
}
