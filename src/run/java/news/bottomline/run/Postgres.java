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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newsroom's own PostgreSQL, with its data in the home folder. */
final class Postgres implements AutoCloseable {

    private static final String VERSION = "18";
    private static final String DATABASE = "bottomline";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration TO_STOP = Duration.ofSeconds(20);

    /** The line of {@code postmaster.pid} with the start time in seconds. */
    private static final int STARTED = 2;

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

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
        } catch (IOException | RuntimeException | SQLException e) {
            running(data).ifPresent(process -> Termination.end(process, TO_STOP));
            throw new StartFailure(
                    "PostgreSQL does not start on " + data + ": " + reason(log, e)
                            + " Move the folder away to begin with an empty newsroom, or put a backup in its place.",
                    e);
        }
    }

    /** Checks the folder before PostgreSQL uses it, for a clearer message. */
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
        return running(data).orElseThrow(() -> new IOException("PostgreSQL has ended"));
    }

    /** The PostgreSQL that uses this folder, if one runs; a file left by one that was killed names a process that began later. */
    private static Optional<ProcessHandle> running(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() <= STARTED) {
            return Optional.empty();
        }
        Instant started =
                Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED).strip()));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().startInstant().stream()
                        .noneMatch(began -> began.isAfter(started.plus(CLOCKS_DIFFER))));
    }

    /** An interrupt must not keep pg_ctl from its work. */
    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        server.close();
        running(data).ifPresent(process -> Termination.end(process, TO_STOP));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
