package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database fails while a reply is written and while it is committed. */
class LostConnectionIT extends Newspaper {

    private static final Duration REFUSED = Duration.ofSeconds(3);
    private static final String AT_ONCE = "create trigger fault before insert on comment for each row";
    private static final String AT_COMMIT =
            "create constraint trigger fault after insert on comment deferrable initially deferred for each row";
    private static final String CUT = "perform pg_terminate_backend(pg_backend_pid())";
    private static final String SLOW = "perform pg_sleep(30)";

    @AfterEach
    void mend() {
        inTheDatabase("drop trigger if exists fault on comment");
        inTheDatabase("drop function if exists fault()");
        Outage.untilReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_ONCE, AT_COMMIT})
    void aConnectionThatIsLostIs503(String moment) {
        failing(moment, CUT);
        isRefused(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_ONCE, AT_COMMIT})
    void aStatementThatTakesTooLongIs503(String moment) {
        failing(moment, SLOW);
        isRefused(503);
    }

    @Test
    void aFaultStays500() {
        failing(AT_ONCE, "raise exception 'a fault' using errcode = '22012'");
        isRefused(500);
    }

    @Test
    void aLockThatIsNotHadIs503() throws SQLException {
        long id = Replies.post(ARTICLE, "Locked", "locked@reader.example", "Somebody else holds this row.");
        try (var connection = JourneyDatabase.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from comment where id = " + id + " for update");
            Outage.timed(() -> Replies.approve(id)).is(503, REFUSED);
            connection.rollback();
        }
        assertThat(Replies.approve(id).statusCode()).isEqualTo(200);
    }

    private static void isRefused(int status) {
        for (int i = 0; i < 3; i++) {
            String text = "Lost " + System.nanoTime();
            Outage.Answer form = Outage.timed(() -> Replies.send(ARTICLE, "Ada", "ada@reader.example", text));
            assertThat(form.is(status, REFUSED).shows(text).body()).contains("The Test Ledger");
            String sent = "{\"name\":\"Ada\",\"email\":\"ada@reader.example\",\"text\":\"" + text + "\"}";
            HttpResponse<String> program =
                    HttpConnection.json("POST", "/api/v1/articles" + ARTICLE + "/comments", sent);
            assertThat(program.statusCode()).as(program.body()).isEqualTo(status);
            assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private static void failing(String moment, String action) {
        inTheDatabase("create or replace function fault() returns trigger language plpgsql as $$ begin " + action
                + "; return new; end $$");
        inTheDatabase(moment + " execute function fault()");
    }

    private static void inTheDatabase(String sql) {
        try (var connection = JourneyDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
