package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** Sends requests during an outage, measures their answers, and queries the database directly. */
final class Outage {

    private static final Duration RECOVERY = Duration.ofSeconds(10);

    record Answer(HttpResponse<String> response, Duration took) {

        Answer is(int status, Duration atMost) {
            assertThat(response.statusCode()).as(response::body).isEqualTo(status);
            assertThat(took).as("%s", response.uri()).isLessThan(atMost);
            return this;
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Whether the typed text is in a field of a form that can be sent again. */
        Answer shows(String typed) {
            assertThat(Jsoup.parse(body()).select("form[method=post] textarea, form[method=post] input"))
                    .anyMatch(field -> typed.equals(field.is("textarea") ? field.wholeText() : field.val()));
            return this;
        }
    }

    static Answer timed(String path) {
        return timed(() -> HttpConnection.get(path));
    }

    static Answer timed(Supplier<HttpResponse<String>> request) {
        long before = System.nanoTime();
        HttpResponse<String> response = request.get();
        return new Answer(response, Duration.ofNanos(System.nanoTime() - before));
    }

    static void untilReady() {
        try {
            until(() -> HttpConnection.get("/health/ready").statusCode() == 200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until no connection is left in the server's pool that ended during the outage. */
    static void untilServed() throws Exception {
        untilReady();
        until(() -> IntStream.range(0, 20)
                .allMatch(i -> HttpConnection.get("/no-such-article-" + i).statusCode() == 404));
    }

    static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("recovered in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Runs a statement in another database of the same PostgreSQL. */
    static void execute(String sql) {
        String elsewhere = System.getenv("BOTTOMLINE_DATABASE_URL").replace("/bottomline?", "/postgres?");
        try (var connection = DriverManager.getConnection(elsewhere);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outage() {}
}
