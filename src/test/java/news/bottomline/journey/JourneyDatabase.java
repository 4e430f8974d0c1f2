package news.bottomline.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The PostgreSQL of the journeys, started before the server and stopped after it, on a reserved port. */
public final class JourneyDatabase implements LauncherSessionListener {

    private static final String PORT = "it.database.port";

    private EmbeddedPostgres server;

    /** A connection to the application's database. */
    static Connection connection() throws SQLException {
        return DriverManager.getConnection(System.getenv("BOTTOMLINE_DATABASE_URL"));
    }

    /** All journeys come from this machine, and are not to be taken for one flood. */
    static void takesRepliesFromOneNetworkOnly() throws SQLException {
        limitReplies(1_000_000, 1_000_000);
    }

    /**
     * @param usual replies a minute that are not held
     * @param taken replies a minute that are not turned away
     */
    static void limitReplies(int usual, int taken) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("update reply_limits set person = %1$d, network = %1$d, article = %1$d, refused = %2$d"
                    .formatted(usual, taken));
            statement.execute("truncate reply_rate");
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(PORT) == null) {
            return;
        }
        try {
            server =
                    EmbeddedPostgres.builder().setPort(Integer.getInteger(PORT)).start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database bottomline template template0 encoding 'UTF8'");
                statement.execute("create database elsewhere template template0 encoding 'UTF8'");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
