package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screening makes of replies that come in over the web. */
class ScreeningIT extends Newspaper {

    private static final int USUAL = 4;
    private static final int TAKEN = 12;
    private static final int SENT = 96;

    /** Simultaneous replies are counted as strictly as those that come one after the other. */
    @Test
    void ofAFloodFromOneNetworkOnlyTheLimitIsTakenAndNoWordIsLost() throws SQLException {
        JourneyDatabase.limitReplies(USUAL, TAKEN);
        try {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, SENT)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> Replies.send(
                            ARTICLE, "Flo Od", "flood" + number + "@mailbox.example", "Flood no. " + number)))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            sent.forEach(answer -> answers.add(answer.join()));
            Map<Integer, Long> statuses =
                    answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
            assertThat(statuses.keySet()).isEqualTo(Set.of(303, 429));
            assertThat(statuses.get(303))
                    .isLessThanOrEqualTo(2L * TAKEN); // the flood may cross from one minute to the next

            HttpResponse<String> turnedAway =
                    Replies.send(ARTICLE, "Flo Od", "flood@mailbox.example", "One more, and kept.");
            assertThat(turnedAway.statusCode()).isEqualTo(429);
            assertThat(turnedAway.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(Jsoup.parse(turnedAway.body())
                            .select("[data-reply-form] [name=text]")
                            .val())
                    .isEqualTo("One more, and kept.");
            assertThat(screening("Flood")).contains("rate");
        } finally {
            JourneyDatabase.takesRepliesFromOneNetworkOnly();
        }
    }

    @Test
    void aProgramThatFillsInEveryFieldAndLeavesALinkIsSpam() {
        HttpConnection.form(
                ARTICLE + "/comments",
                Map.of(
                        "name", "Robert Robot",
                        "email", "robot@mailbox.example",
                        "website", "",
                        "text", "Marvellous prices at https://robot.example today",
                        "parent", "",
                        "subject", "Prices"));
        JsonObject spam = queued("spam", "Marvellous prices").getFirst();
        assertThat(spam.getJsonObject("verdict").getString("check")).isEqualTo("program");
        assertThat(spam.getJsonObject("verdict").getJsonArray("words").toString())
                .contains("Prices", "https://robot.example");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aModeratorReadsTheWholePolicyAndSeesInAReplyWhatItObjectsTo(boolean scripts) {
        SentReply linked = SentReply.by(
                "Lena Linkova", "See https://one.example https://two.example https://three.example on tin.");
        try (ModeratorsDesk desk = ModeratorsDesk.at(scripts)) {
            desk.open("/moderation")
                    .page()
                    .getByText("How replies are screened")
                    .click();
            assertThat(desk.page().locator(".policy h2").allTextContents())
                    .startsWith("Staff")
                    .contains("Too many at once", "Signs of a program", "Links")
                    .endsWith("Newcomers", "Everything else");
            String policy = desk.page().locator("main").textContent();
            assertThat(policy).contains("A reply with more than 2 links is held.");
            assertThat(policy.split("\\s+").length)
                    .as("words, read in a minute")
                    .isLessThan(260);
            if (scripts) {
                desk.visitor().seesAnAccessiblePage("moderation-policy");
            }
            desk.open("/moderation/comments/" + linked.id());
            assertThat(desk.page().locator(".comment-text mark").allTextContents())
                    .containsExactly("https://one.example", "https://two.example", "https://three.example");
            if (scripts) {
                desk.visitor().seesAnAccessiblePage("moderation-marked");
            }
        }
    }

    private static Set<String> screening(String words) {
        return queued("held", words).stream()
                .map(comment -> comment.getJsonObject("verdict").getString("check"))
                .collect(Collectors.toSet());
    }

    private static List<JsonObject> queued(String lane, String words) {
        return HttpConnection.json(Program.ADMINISTRATOR.get(
                        "/api/v1/moderation/comments?limit=100&lane=" + lane + "&q=" + words.replace(' ', '+')))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
