package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeepThreadIT extends Newspaper {

    private static final int DEPTH = 5000;
    private static final long FIRST = 1_000_000;

    @AfterEach
    void clearTheSite() throws SQLException {
        execute("delete from comment where id >= " + FIRST);
        Program.clearTheSite();
    }

    @Test
    void anArticleWithAThreadOfAnyDepthIsReadAndAnswered() throws SQLException {
        String path = "/" + Program.ADMINISTRATOR.live(ModelArticle.titled(ModelArticle.TITLE));
        insertThread(path, "'APPROVED'");
        HttpResponse<String> answer = HttpConnection.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".comments > li")).hasSize(DEPTH);
        assertThat(page.select(".comments li li")).isEmpty();
        assertThat(page.select("#comment-" + (FIRST + DEPTH)).text()).contains("In reply to Reader " + (DEPTH - 1));
        assertThat(HttpConnection.get(path + "?parent=" + (FIRST + DEPTH)).body())
                .contains("Replying to <bdi>Reader " + DEPTH + "</bdi>");
    }

    @Test
    void aReplyBelowRemovedCommentsOfAnyDepthIsShownInItsPlace() throws SQLException {
        String path = "/" + Program.ADMINISTRATOR.live(ModelArticle.titled(ModelArticle.TITLE));
        insertThread(
                path, "case n when 2 then 'APPROVED' when %d then 'APPROVED' else 'SPAM' end".formatted(DEPTH - 1));
        Document page = Jsoup.parse(HttpConnection.get(path).body());
        assertThat(page.select(".comments > li"))
                .as("without the one below the last")
                .hasSize(DEPTH - 1);
        assertThat(page.select(".comment-removed")).hasSize(DEPTH - 3);
        assertThat(page.select("article.comment").eachAttr("id"))
                .containsExactly("comment-" + (FIRST + 2), "comment-" + (FIRST + DEPTH - 1));
    }

    private static void insertThread(String path, String state) throws SQLException {
        execute("""
                insert into comment (id, article_id, parent_id, name, email_sealed, email_lookup, text, posted_at,
                    fingerprint, state, state_since, verdict, verdict_check, verdict_words, version)
                select %1$d + n, a.id, case when n = 1 then null else %1$d + n - 1 end, 'Reader ' || n, '', '', 'Words ' || n,
                    now(), decode(md5('deep' || n), 'hex'), %4$s, now(), 'HOLD', 'read-first', '{}', 1
                from generate_series(1, %2$d) n, article a where a.slug = '%3$s'
                """.formatted(FIRST, DEPTH, path.substring(1), state));
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = JourneyDatabase.connection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
