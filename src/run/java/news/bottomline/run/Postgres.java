package news.bottomline.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** The newsroom's own PostgreSQL, whose data stay in its folder. */
final class Postgres implements AutoCloseable {

    private static final String VERSION = "18";
    private static final String DATABASE = "bottomline";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    static Postgres start(Home home) throws StartFailure, IOException {
        Path data = home.folder().resolve("postgres");
        Path log = home.folder().resolve("postgres.log");
        check(data);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false) // it stops after the server, not beside it
                    .setOverrideWorkingDirectory(
                            home.folder().resolve("postgres-binaries").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setPGStartupWait(LONGEST_START)
                    .start();
            Postgres postgres = new Postgres(server, data);
            postgres.createDatabase();
            return postgres;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new StartFailure(
                    "PostgreSQL does not start on " + data + ": " + reason(log, e)
                            + " Move the folder away to begin with an empty newsroom, or put a backup in its place.",
                    e);
        }
    }

    /** A folder that cannot work is named before PostgreSQL tries it. */
    private static void check(Path data) throws StartFailure, IOException {
        if (Files.notExists(data)) {
            return;
        }
        if (!Files.isDirectory(data) || !Files.isReadable(data) || !Files.isWritable(data)) {
            throw new StartFailure(
                    "The data folder " + data + " cannot be read and written. Make it yours, or move it away.");
        }
        Path version = data.resolve("PG_VERSION");
        try (var files = Files.list(data)) {
            if (files.findAny().isEmpty()) {
                return;
            }
        }
        if (Files.notExists(version)) {
            throw new StartFailure("The folder " + data + " holds something that is no PostgreSQL data. Move it away.");
        }
        String written = Files.readString(version).strip();
        if (!written.equals(VERSION)) {
            throw new StartFailure(
                    "The data in " + data + " were written by PostgreSQL " + written + ", and this is " + VERSION
                            + ". Carry them over with pg_dump, or move the folder away to begin with an empty newsroom.");
        }
    }

    private static String reason(Path log, Exception e) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return lines.reversed().stream()
                .limit(20)
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .findFirst()
                .map(line -> line.replaceFirst(".*?(FATAL|PANIC|error):\\s*", "") + ".")
                .orElse(String.valueOf(e.getMessage()));
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet there =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (there.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE + " template template0 encoding 'UTF8'");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?user=postgres";
    }

    ProcessHandle process() throws IOException {
        String pid =
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("PostgreSQL has gone"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
