package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers while the database hangs or refuses connections, and afterwards. */
class OutageIT extends Newspaper {

    /** A second more than the limits of the product: sixty requests share the five threads of a stock server here. */
    private static final Duration KEPT = Duration.ofSeconds(4);

    private static final Duration READY = Duration.ofSeconds(3);
    private static final Duration REFUSED = Duration.ofSeconds(4);

    private static final String TYPED = "Words <b>typed</b> & kept: Ke$$ha";

    private StaffSession editor;

    @BeforeEach
    void everythingWorks() {
        Outage.untilReady();
        editor = StaffSession.of(EDITOR, PASSWORD);
        assertThat(HttpConnection.get(ARTICLE).statusCode()).isEqualTo(200);
        assertThat(HttpConnection.get("/").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void recover() {
        Outage.untilReady();
        Program.clearTheSite();
    }

    @Test
    void aFrozenDatabaseHoldsUpNobodyForLong() throws Exception {
        try (var frozen = new FrozenDatabase()) {
            everyAnswerComesInTime();
        }
        everythingIsBack();
    }

    @Test
    void aDatabaseThatRefusesConnectionsHoldsUpNobodyForLong() throws Exception {
        try (var refusing = new RefusingDatabase()) {
            everyAnswerComesInTime();
        }
        everythingIsBack();
    }

    /** As many as may work with the database at the same time on a server of five threads. */
    @Test
    void bodiesThatDoNotArriveTakeNobodysTurn() throws Exception {
        List<Socket> withheld = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                withheld.add(withheldReply());
            }
            for (int i = 0; i < 5; i++) {
                Outage.timed("/no-such-article-" + System.nanoTime()).is(404, REFUSED);
            }
        } finally {
            for (Socket one : withheld) {
                one.close();
            }
        }
    }

    private static Socket withheldReply() throws IOException {
        Socket socket = new Socket(SITE.getHost(), SITE.getPort());
        String head = "POST " + ARTICLE + "/comments HTTP/1.1\r\nHost: " + SITE.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nname=";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private void everyAnswerComesInTime() throws Exception {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = together(crowd, 20, () -> Outage.timed("/health/ready"));
            var uncached = together(crowd, 30, () -> Outage.timed("/no-such-article-" + System.nanoTime()));
            var programs = together(crowd, 10, () -> Outage.timed("/api/v1/articles"));
            for (String kept : List.of(ARTICLE, "/", "/assets/css/base.css", "/health/live")) {
                Outage.timed(kept).is(200, KEPT);
            }
            for (var one : ready) {
                one.get().is(503, READY);
            }
            for (var one : uncached) {
                Outage.Answer answer = one.get().is(503, REFUSED);
                assertThat(answer.body()).contains("The Test Ledger", "The site is temporarily unavailable");
                assertThat(answer.header("Retry-After")).isNotEmpty();
            }
            for (var one : programs) {
                assertThat(one.get().is(503, REFUSED).header("Content-Type")).isEqualTo("application/problem+json");
            }
        }
    }

    private void everythingIsBack() throws Exception {
        Outage.untilServed();
        assertThat(editor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(Replies.send(ARTICLE, "Ines", "ines@reader.example", "Back again.")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aReplyAndASaveKeepEveryWord() {
        Map<String, String> reply =
                Map.of("name", "Ada", "email", "ada@reader.example", "website", "", "text", TYPED, "parent", "");
        Map<String, String> article = Map.of("title", TYPED, "template", "analysis");
        try (var frozen = new FrozenDatabase()) {
            Outage.timed(() -> HttpConnection.form(ARTICLE + "/comments", reply))
                    .is(503, REFUSED)
                    .shows(TYPED);
            Outage.Answer refused = Outage.timed(() -> editor.post("/desk/articles/new", article))
                    .is(503, REFUSED)
                    .shows(TYPED);
            assertThat(refused.shows(editor.token()).body()).contains("Send again");
        }
    }

    @Test
    void aPageThatCannotBeMadeAnewIsSentAsItWasAndMarked() {
        String seen = HttpConnection.get(ARTICLE).body();
        long id = Program.ADMINISTRATOR
                .saved(ModelArticle.titled(ModelArticle.TITLE))
                .getInt("id");
        assertThat(Program.ADMINISTRATOR.publish(id).statusCode()).isEqualTo(200);
        try (var frozen = new FrozenDatabase()) {
            Outage.Answer stale = Outage.timed(ARTICLE).is(200, REFUSED);
            assertThat(stale.body()).isEqualTo(seen);
            assertThat(stale.header("Warning")).startsWith("110");
            assertThat(stale.header("Age")).matches("\\d+");
            assertThat(stale.header("Retry-After")).isEmpty();
        }
        Outage.untilReady();
        assertThat(HttpConnection.get(ARTICLE).headers().firstValue("Warning")).isEmpty();
        Program.ADMINISTRATOR.withdraw(id);
        try (var frozen = new FrozenDatabase()) {
            Outage.timed(ARTICLE).is(503, REFUSED);
        }
    }

    @Test
    void aCommentThatIsTakenDownDoesNotComeBackInAnOutage() {
        long id = Replies.post(ARTICLE, "Mallory", "mallory@reader.example", "This is taken down.");
        int approval = HttpConnection.json(Replies.approve(id)).getInt("id");
        assertThat(HttpConnection.get(ARTICLE).body()).contains("This is taken down.");
        JsonObject refusal = Json.createObjectBuilder()
                .add("seen", approval)
                .add("reason", "Not true.")
                .build();
        assertThat(Program.ADMINISTRATOR
                        .post("/api/v1/comments/" + id + "/refusal", refusal)
                        .statusCode())
                .isEqualTo(200);
        try (var frozen = new FrozenDatabase()) {
            Outage.timed(ARTICLE).is(503, REFUSED);
        }
    }

    private static <T> List<Future<T>> together(ExecutorService crowd, int many, Callable<T> one) {
        return IntStream.range(0, many).mapToObj(i -> crowd.submit(one)).toList();
    }
}
