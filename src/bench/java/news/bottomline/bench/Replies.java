package news.bottomline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Replies to one article, each with another name and text, so that each is stored as a comment. */
final class Replies {

    private static final String OPENING = "From the benchmark, reply ";

    private final String articlePath;
    private final AtomicLong sent = new AtomicLong();

    Replies(String articlePath) {
        this.articlePath = articlePath;
    }

    /** The answers have no body, so nginx serves the head of one. */
    Scenario scenario(int port) throws IOException, WrongAnswer {
        Answer first = HttpConnection.askOnce(port, next());
        check(first);
        return new Scenario(
                "reply posted", this::next, this::check, first.head().getBytes(StandardCharsets.ISO_8859_1));
    }

    long sent() {
        return sent.get();
    }

    /** The benchmark is one network, and what it sends would be a flood. */
    static void allowAFlood(String databaseUrl) throws IOException {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("update reply_limits set person = 100000000, network = 100000000, article = 100000000,"
                    + " refused = 100000000");
        } catch (SQLException e) {
            throw new IOException("the limits of replies cannot be raised: " + e.getMessage(), e);
        }
    }

    void checkStored(String databaseUrl) throws IOException, WrongAnswer {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from comment where state = 'HELD' and text like '" + OPENING + "%'")) {
            count.next();
            if (count.getLong(1) != sent()) {
                throw new WrongAnswer(sent() + " replies were answered and " + count.getLong(1) + " stored");
            }
        } catch (SQLException e) {
            throw new IOException("the stored replies cannot be counted: " + e.getMessage(), e);
        }
    }

    private Request next() {
        long number = sent.incrementAndGet();
        String text =
                OPENING + number + ". The figure in the second section cannot be right, since it adds what was spent"
                        + " in both years and compares it with the budget of one.\n\nWas it checked with the town hall?";
        return Request.form(
                articlePath + "/comments",
                Map.of(
                        "name",
                        "Reader " + number,
                        "email",
                        "reader" + number + "@readers.example",
                        "website",
                        "",
                        "text",
                        text,
                        "parent",
                        ""));
    }

    private void check(Answer answer) throws WrongAnswer {
        boolean taken = answer.status() == 303
                && answer.header("Location")
                        .filter(location -> location.contains(articlePath + "?reply="))
                        .isPresent();
        if (!taken) {
            throw new WrongAnswer("a reply posted: " + answer.statusLine());
        }
    }
}
