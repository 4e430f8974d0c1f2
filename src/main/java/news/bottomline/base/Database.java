package news.bottomline.base;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL as the settings give it: the address in {@code BOTTOMLINE_DATABASE_URL}, else the server's own resource
 * {@code jdbc/bottomline}. The server pools its connections and enlists them in transactions; of its resource the view
 * without transactions is taken, so that there is one enlistment and not two.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "news.bottomline.base.Database",
        minPoolSize = 2,
        initialPoolSize = 0,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class Database implements DataSource {

    static final String NAME = "java:app/jdbc/bottomline";
    private static final String OF_THE_SERVER = "jdbc/bottomline";
    private static final int SECONDS_TO_CONNECT = 10;

    private final Optional<String> url =
            SettingsReader.configured("BOTTOMLINE_DATABASE_URL").filter(text -> !text.isBlank());

    @Override
    public Connection getConnection() throws SQLException {
        return url.isPresent() ? byAddress(url.get()).getConnection() : ofTheServer();
    }

    /** The server passes what stands in the definition, which is nothing: the address and the resource know better. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private static DataSource byAddress(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("bottomline");
        source.setURL(address);
        return source;
    }

    /** GlassFish's {@code com.sun.appserv.jdbc.DataSource} offers this view; it is in no library that a WAR is built with. */
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
        // the address says otherwise where it must
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
