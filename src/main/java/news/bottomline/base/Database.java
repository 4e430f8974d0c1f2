package news.bottomline.base;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL as the settings give it: the address in {@code BOTTOMLINE_DATABASE_URL}, else the server's own resource
 * {@code jdbc/bottomline}. The server pools these connections and enlists them in transactions; of its own resource the
 * non-transactional view is used, so that a connection is enlisted once and not twice.
 *
 * <p>Every wait on these connections has a limit, so that a database that does not answer holds no request for long. The
 * limits of the driver end a wait for a server that is silent, the limits of PostgreSQL one for a lock or a slow statement.
 * The isolation level has to be defined though it is PostgreSQL's default: the server then asks for it whenever a connection
 * goes back to the pool, which is the only thing that makes it drop a dead one.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "news.bottomline.base.Database",
        minPoolSize = 2,
        initialPoolSize = 0,
        maxPoolSize = Database.MOST_CONNECTIONS,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class Database implements DataSource {

    static final String NAME = "java:app/jdbc/bottomline";
    static final int MOST_CONNECTIONS = 32;
    private static final String OF_THE_SERVER = "jdbc/bottomline";

    private static final int SECONDS_TO_CONNECT = 2;

    /** Longer than a statement may take, and so short that a page of the site is sent within three seconds. */
    private static final int MILLIS_TO_ANSWER = 1500;

    private static final String LIMITS = "set statement_timeout = '1200ms'; set lock_timeout = '1000ms';"
            + " set idle_in_transaction_session_timeout = '60s'";

    private final Optional<String> url =
            SettingsReader.configured("BOTTOMLINE_DATABASE_URL").filter(text -> !text.isBlank());

    /** @throws SQLException at once while the database is known not to answer: whoever waits for the pool waits behind this */
    @Override
    public Connection getConnection() throws SQLException {
        if (DatabaseMonitor.isAway()) {
            throw new SQLTransientConnectionException("the database does not answer", "08001");
        }
        return connect();
    }

    /** Ignores the credentials: the server passes those of the definition, which has none. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** A new connection with all limits, whether or not the database is known to be away. */
    Connection connect() throws SQLException {
        Connection connection = url.isPresent() ? byAddress(url.get()).getConnection() : ofTheServer();
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, MILLIS_TO_ANSWER);
            statement.execute(LIMITS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Connections for work that may take long, such as a migration: only connecting is limited. */
    DataSource withoutLimits() {
        return new Database() {
            @Override
            public Connection getConnection() throws SQLException {
                return url.isPresent() ? source(url.get()).getConnection() : ofTheServer();
            }
        };
    }

    private static DataSource byAddress(String address) {
        PGSimpleDataSource source = source(address);
        source.setSocketTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setURL(address); // last, so that what it says itself wins
        return source;
    }

    private static PGSimpleDataSource source(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("bottomline");
        source.setLogServerErrorDetail(false); // the detail shows the row, with what readers typed
        source.setURL(address);
        return source;
    }

    /** A method of GlassFish's {@code com.sun.appserv.jdbc.DataSource}, which no library for building a WAR contains. */
    private static Connection ofTheServer() throws SQLException {
        try {
            DataSource resource = InitialContext.doLookup(OF_THE_SERVER);
            return (Connection)
                    resource.getClass().getMethod("getNonTxConnection").invoke(resource);
        } catch (NamingException e) {
            throw new SQLException(
                    "neither BOTTOMLINE_DATABASE_URL nor the server's resource " + OF_THE_SERVER + " is there", e);
        } catch (InvocationTargetException e) {
            throw new SQLException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the server's resource " + OF_THE_SERVER + " is not one of GlassFish's", e);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // errors are thrown, not written
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the limits above hold
    }

    @Override
    public int getLoginTimeout() {
        return SECONDS_TO_CONNECT;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
