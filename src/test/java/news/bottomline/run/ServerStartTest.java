package news.bottomline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of a GlassFish that hangs or dies, simulated by a shell script. */
class ServerStartTest {

    private static final TimeLimits SHORT =
            new TimeLimits(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(300));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aServerThatHangsAndIgnoresSignalsIsKilledAndStartedOnceMore() throws Exception {
        assertThatThrownBy(() -> start("trap '' TERM INT HUP\nsleep 600 &\nwait\nwait\nwait"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("did not answer in time, 2 times");

        assertThat(said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("did not answer in time; starting it again");
        assertThat(started()).hasSize(2).noneMatch(ServerStartTest::isRunning);
    }

    @Test
    void aServerThatDiesWithoutAMessageIsStartedOnceMore() throws Exception {
        assertThatThrownBy(() -> start("exit 1"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("ended without a message, 2 times");

        assertThat(started()).hasSize(2);
    }

    @Test
    void anInterruptedStartLeavesNothingBehind() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> start("sleep 600"))
                .isInstanceOfAny(InterruptedException.class, ClosedByInterruptException.class);

        Thread.interrupted();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(each -> each.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
        Home.open(folder.resolve("home")).close();
    }

    private void start(String script) throws Exception {
        Path glassfish = folder.resolve("glassfish8");
        Path domain = Files.createDirectories(glassfish.resolve("glassfish/domains/domain1/config"));
        Files.writeString(domain.resolve("domain.xml"), """
                <domain><configs><config name="server-config"><java-config/></config></configs></domain>
                """);
        Path command =
                Files.createDirectories(glassfish.resolve("glassfish/bin")).resolve("startserv");
        Files.writeString(command, "#!/bin/sh\necho $$ >> " + folder.resolve("started") + "\n" + script + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path war = folder.resolve("bottomline.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/glassfish-web.xml"));
        }
        Plan plan = new Plan(
                folder.resolve("home"),
                glassfish,
                war,
                freePort(),
                Map.of("BOTTOMLINE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none"));
        Product.start(plan, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)), SHORT);
    }

    private List<Long> started() throws IOException {
        return Files.readAllLines(folder.resolve("started")).stream()
                .map(Long::parseLong)
                .toList();
    }

    private static boolean isRunning(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
