package news.bottomline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.bottomline.RawRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-command start as a separate process: its output, its processes and its data. */
class StartIT {

    private static final int MINUTES_TO_START = 4;

    /** One record: a line that begins it, one with the message, an empty one. */
    private static final int LOG_LINES = 3;

    /** A parent process between this test and the start, as Maven is one. */
    private static final String[] STARTER = {"/bin/sh", "-c", "\"$@\"; exit $?", "starter"};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @Test
    void startsStopsOnInterruptAndKeepsWhatWasThere() throws Exception {
        Run first = new Run(Map.of());
        assertThat(first.firstReadiness()).isEqualTo(200);
        assertThat(get("/")).contains("The Common Vault");
        first.awaitLine("Ctrl-C stops it");
        assertThat(first.said()).contains("Starting PostgreSQL", "Starting GlassFish", "editor@newsroom.example");
        assertThat(first.said()).contains("http://localhost:" + port + "/set-up/");
        String home = get("/");
        assertThat(home).contains("The Common Vault");

        malformedRequestsTellNothingAndFillNoLog();

        Run second = new Run(Map.of());
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.said()).contains("already running");

        first.interrupt();
        first.exit();
        assertThat(first.said()).contains("Stopping", "everything is kept in");
        assertThat(folder.resolve("processes")).doesNotExist();

        Run again = new Run(Map.of());
        again.awaitLine("Ctrl-C stops it");
        assertThat(get("/")).isEqualTo(home);
        again.kill();

        Run afterTheKill = new Run(Map.of(), STARTER);
        afterTheKill.awaitLine("Ctrl-C stops it");
        assertThat(afterTheKill.said()).contains("an earlier start had left behind");
        assertThat(get("/")).isEqualTo(home);
        afterTheKill.endStarter("KILL");
        assertNothingRuns();
        assertThat(afterTheKill.said()).contains("Stopping", "everything is kept in");
    }

    private void malformedRequestsTellNothingAndFillNoLog() throws IOException {
        Path log = folder.resolve("glassfish/logs/server.log");
        long before = Files.readAllLines(log).size();
        List<RawRequest> requests = RawRequest.malformed().toList();
        for (RawRequest request : requests) {
            assertThat(request.send(port))
                    .as(request.line())
                    .startsWith("HTTP/1.1 ")
                    .doesNotContainIgnoringCase("glassfish")
                    .doesNotContainIgnoringCase("grizzly")
                    .doesNotContain("Exception");
        }
        List<String> logged = Files.readAllLines(log).stream().skip(before).toList();
        assertThat(logged).hasSizeLessThanOrEqualTo(LOG_LINES * requests.size());
        assertThat(logged).noneMatch(line -> line.startsWith("\tat "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Starting PostgreSQL", "Starting GlassFish", "GlassFish is up"})
    void aSignalDuringTheStartStopsEverything(String moment) throws Exception {
        Run run = new Run(Map.of());
        run.awaitLine(moment);
        signal("TERM", run.process.pid());
        run.exit();
        assertNothingRuns();
        assertThat(run.said()).contains("Stopped").doesNotContain("cannot start");
    }

    @Test
    void stopsWhenTheProcessThatStartedItIsTerminated() throws Exception {
        Run run = new Run(Map.of(), STARTER);
        run.awaitLine("Starting GlassFish");
        run.endStarter("TERM");
        assertNothingRuns();
        assertThat(run.said()).contains("Stopped before it had started");
    }

    /** Neither GlassFish nor PostgreSQL nor what they started, all of which name the folder. An initdb may still be ending. */
    private void assertNothingRuns() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString()))
                        .map(ProcessHandle::onExit))
                .allSatisfy(exit -> assertThat(exit).succeedsWithin(Duration.ofSeconds(10)));
        assertThat(folder.resolve("processes")).doesNotExist();
        assertThatThrownBy(() -> get("/")).isInstanceOf(ConnectException.class);
    }

    /** The status of {@code /health/ready}, or null where the connection is refused. */
    private @Nullable Integer readiness() throws IOException, InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(request("/health/ready"), BodyHandlers.discarding())
                    .statusCode();
        } catch (ConnectException refused) {
            return null;
        }
    }

    @Test
    void aWrongSettingIsNamed() throws Exception {
        Run run = new Run(Map.of("BOTTOMLINE_BASE_URL", "news.example", "BOTTOMLINE_ADMIN_EMAIL", "nobody"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complaint())
                .contains("BOTTOMLINE_BASE_URL must be", "BOTTOMLINE_ADMIN_EMAIL is not an e-mail address");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws Exception {
        Run run = new Run(Map.of("BOTTOMLINE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none?user=nobody"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complaint()).contains("the database cannot be used", "127.0.0.1:1");
    }

    @Test
    void aPortInUseIsNamedWithAWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Run run = new Run(Map.of());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.complaint()).contains("Port " + taken.getLocalPort() + " is in use", "BOTTOMLINE_PORT=");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws Exception {
        Run run = new Run(Map.of("BOTTOMLINE_PORT", "eighty"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complaint()).isEqualTo("BOTTOMLINE_PORT has to be a port from 1 to 65535.");
    }

    @Test
    void dataOfAnotherPostgresqlAreLeftAlone() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "12\n");
        Run run = new Run(Map.of());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complaint()).contains("written by PostgreSQL 12", "pg_dump");
        assertThat(data.resolve("PG_VERSION")).hasContent("12\n");
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(path), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static void signal(String signal, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                .start()
                .waitFor();
    }

    /** One start, whose output goes to a file. */
    private final class Run {

        private final Process process;
        private final Path output = Files.createTempFile(folder, "output", ".txt");

        /** @param starter the words of a command that takes the rest of its words as the command to run */
        Run(Map<String, String> settings, String... starter) throws IOException {
            List<String> command = new ArrayList<>(List.of(starter));
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Start.class.getName(),
                    folder.toString(),
                    System.getProperty("it.glassfish"),
                    System.getProperty("it.war")));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("BOTTOMLINE_"));
            builder.environment().put("BOTTOMLINE_PORT", String.valueOf(port));
            builder.environment().putAll(settings);
            process = builder.start();
        }

        String said() throws IOException {
            return Files.readString(output);
        }

        /** The one line that says why it does not start. */
        String complaint() throws IOException {
            return said().lines()
                    .filter(line -> line.startsWith("Bottomline cannot start: "))
                    .map(line -> line.replaceFirst("Bottomline cannot start: ", ""))
                    .findFirst()
                    .orElseThrow();
        }

        void awaitLine(String words) throws IOException, InterruptedException {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
            while (!said().contains(words)) {
                assertThat(process.isAlive()).as(said()).isTrue();
                assertThat(System.nanoTime()).as(said()).isLessThan(end);
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }

        int exit() throws IOException, InterruptedException {
            assertThat(process.waitFor(MINUTES_TO_START, TimeUnit.MINUTES))
                    .as(said())
                    .isTrue();
            return process.exitValue();
        }

        /** Sends SIGINT, as Ctrl-C does. */
        void interrupt() throws IOException, InterruptedException {
            signal("INT", process.pid());
        }

        void endStarter(String signal) throws Exception {
            ProcessHandle launcher = process.children().findFirst().orElseThrow();
            signal(signal, process.pid());
            launcher.onExit().get(MINUTES_TO_START, TimeUnit.MINUTES);
        }

        /** What the first answer to {@code /health/ready} was; before it, connections are refused. */
        int firstReadiness() throws IOException, InterruptedException {
            Integer status = readiness();
            while (status == null) {
                assertThat(process.isAlive()).as(said()).isTrue();
                process.waitFor(10, TimeUnit.MILLISECONDS);
                status = readiness();
            }
            return status;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
