package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import news.bottomline.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer to anybody says beside its page, and what failures look like. */
class PublicPagesIT extends Newspaper {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                ARTICLE,
                "/category/energy",
                "/no-such-article",
                "/assets/css/base.css",
                "/assets/none.css",
                "/sign-in",
                "/api/v1/articles",
                "/api/v1/articles/none",
                "/health/live",
                "/health/ready",
                "/-/error",
                "/WEB-INF/web.xml",
                "/?after=%00",
                "/desk",
                "/moderation",
                "/admin"
            })
    void everyAnswerCarriesTheHouseRules(String path) {
        Instant asked = Instant.now();
        HttpResponse<String> answer = HttpConnection.get(path);
        String policy = header(answer, "content-security-policy");
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'");
        assertThat(policy).doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isNotEmpty();
        assertThat(header(answer, "x-powered-by")).isEqualTo("Bottomline");
        assertThat(header(answer, "server")).isEqualTo("Bottomline");
        assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header(answer, "date"), Instant::from))
                .isBetween(asked.minusSeconds(1), Instant.now());
        assertThat(answer.headers().map().values())
                .allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(answer.body())
                .doesNotContain("GlassFish")
                .doesNotContain("Exception")
                .doesNotContain("at news.");
    }

    @Test
    void anAnswerWithoutABodyCarriesADate() {
        String tag = header(HttpConnection.get("/"), "etag");
        HttpResponse<String> unchanged = HttpConnection.get("/", "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(header(unchanged, "date")).endsWith(" GMT");
        assertThat(header(HttpConnection.send("HEAD", "/", null), "date")).endsWith(" GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", ARTICLE, "/no-such-article", "/assets/css/base.css", "/health/live", "/api/v1/articles"})
    void severalHostsOrOneThatIsNoneAreRefused(String path) throws IOException {
        for (List<String> hosts : List.of(
                List.of("Host: a", "Host: b"),
                List.of("Host: a", "host: a"),
                List.of("Host: a b"),
                List.of("Host: <a>"))) {
            assertThat(new RawRequest("GET " + path, hosts).send(SITE.getPort()))
                    .as(hosts.toString())
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase(
                            path.startsWith("/api/") ? "Content-Type: application/problem+json" : "text/html");
        }
        assertThat(new RawRequest("GET " + path, List.of("Host: a")).send(SITE.getPort()))
                .doesNotStartWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/category/energy", "/no-such-article", "/api/v1/articles"})
    void noPublicPageSetsACookie(String path) {
        assertThat(HttpConnection.get(path).headers().allValues("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/desk", "/moderation", "/admin", "/account"})
    void staffPagesAreKeptNowhere(String path) {
        assertThat(header(HttpConnection.get(path), "cache-control")).contains("no-store");
    }

    @Test
    void failuresArePagesOfTheSite() {
        Map<Integer, HttpResponse<String>> failures = Map.of(
                404, HttpConnection.get("/no-such-article"),
                405, HttpConnection.send("PUT", ARTICLE, "x", "Content-Type", "text/plain"),
                403, HttpConnection.form("/sign-in", Map.of("email", "a@b.example", "password", "x")),
                422, Replies.send(ARTICLE, "", "", ""));
        failures.forEach((status, answer) -> {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(header(answer, "content-type")).startsWith("text/html");
            assertThat(answer.body()).contains("The Test Ledger", "<h1");
        });
    }

    @Test
    void aWordTooLongForTheServerIsRefusedInWords() {
        HttpResponse<String> answer = Replies.send(ARTICLE, "Long", "long@mailbox.example", "x".repeat(1_100_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The Test Ledger").doesNotContain("Exception");
    }

    @Test
    void theArticleIsKeptAsBytesWithAStrongTagInBothForms() {
        HttpResponse<String> plain = HttpConnection.get(ARTICLE);
        String tag = header(plain, "etag");
        assertThat(tag).startsWith("\"");
        assertThat(header(plain, "vary")).contains("Accept-Encoding");
        assertThat(HttpConnection.get(ARTICLE, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(HttpConnection.get(ARTICLE, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);

        HttpResponse<String> zipped = HttpConnection.get(ARTICLE, "Accept-Encoding", "gzip");
        assertThat(header(zipped, "content-encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "etag")).isNotEqualTo(tag);
        assertThat(HttpConnection.get(ARTICLE, "Accept-Encoding", "gzip", "If-None-Match", header(zipped, "etag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void headTellsWhatGetWould() {
        HttpResponse<String> head = HttpConnection.send("HEAD", ARTICLE, null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isEqualTo(header(HttpConnection.get(ARTICLE), "etag"));
        assertThat(HttpConnection.send("HEAD", "/no-such-article", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApprovedReplyAndAWithdrawalAreOnThePageAtTheNextRequest() {
        JsonObject draft = Program.ADMINISTRATOR.saved(ModelArticle.filedUnder("A Page That Changes", "energy"));
        String path = "/" + draft.getString("slug");
        assertThat(HttpConnection.get(path).statusCode()).isEqualTo(404);
        Program.ADMINISTRATOR.publish(draft.getInt("id"));
        HttpResponse<String> first = HttpConnection.get(path);
        assertThat(first.statusCode()).isEqualTo(200);

        long comment = Replies.post(path, "Tess", "tess@mailbox.example", "Seen at once?");
        assertThat(header(HttpConnection.get(path), "etag")).isEqualTo(header(first, "etag"));
        assertThat(Replies.approve(comment).statusCode()).isEqualTo(200);
        HttpResponse<String> second = HttpConnection.get(path);
        assertThat(second.body()).contains("Seen at once?");
        assertThat(header(second, "etag")).isNotEqualTo(header(first, "etag"));

        Program.ADMINISTRATOR.withdraw(draft.getInt("id"));
        assertThat(HttpConnection.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameReplySentTwiceIsOneComment() throws SQLException {
        List<HttpResponse<String>> answers = List.of(
                Replies.send(ARTICLE, "Double Dora", "dora@mailbox.example", "Sent twice in a hurry."),
                Replies.send(ARTICLE, "Double Dora", "dora@mailbox.example", "Sent twice in a hurry."));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(header(answers.get(0), "location")).isEqualTo(header(answers.get(1), "location"));
        try (Connection database = JourneyDatabase.connection();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from comment where name = 'Double Dora'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void whileTheDatabaseIsAwayReadersAreToldToComeBackAndThenAreServed() throws Exception {
        database("alter database bottomline allow_connections false");
        try {
            database("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'bottomline'");
            HttpResponse<String> away = HttpConnection.get("/category/energy?after=2020-01-01T00:00:00Z_1");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(header(away, "retry-after")).isNotEmpty();
            assertThat(away.body())
                    .contains("The site is temporarily unavailable", "The Test Ledger")
                    .doesNotContain("SQL");
            assertThat(HttpConnection.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(HttpConnection.get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            database("alter database bottomline allow_connections true");
            Outage.untilServed();
        }
        assertThat(HttpConnection.get("/category/energy?after=2020-01-01T00:00:00Z_1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(HttpConnection.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void whatBreaksInsideIsToldWithoutAWordOfIt() throws SQLException {
        newsroom("alter table category rename to category_away");
        try {
            HttpResponse<String> broken = HttpConnection.get("/category/energy?after=2020-01-01T00:00:00Z_2");
            assertThat(broken.statusCode()).isEqualTo(500);
            assertThat(broken.body()).contains("Something went wrong").doesNotContain("category_away");
        } finally {
            newsroom("alter table category_away rename to category");
        }
    }

    private static void newsroom(String statement) throws SQLException {
        try (Connection connection = JourneyDatabase.connection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static void database(String statement) throws SQLException {
        String url = System.getenv("BOTTOMLINE_DATABASE_URL").replace("/bottomline?", "/postgres?");
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
