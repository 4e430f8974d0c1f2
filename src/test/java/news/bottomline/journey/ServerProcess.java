package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The threads and the log of the server under test. */
final class ServerProcess {

    private static final int MOST_DUMPS = 20;

    private static final Path HOME = Path.of(System.getProperty("glassfish.home"));

    /** Waits until no request is being processed, and fails with the stacks otherwise. */
    static void assertIdle() {
        List<String> busy = busyThreads();
        for (int dumps = 1; !busy.isEmpty() && dumps < MOST_DUMPS; dumps++) {
            busy = busyThreads();
        }
        assertThat(busy).isEmpty();
    }

    static long logLines() {
        try (Stream<String> lines =
                Files.lines(HOME.resolve("glassfish/domains/domain1/logs/server.log"), StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stacks of the request threads that are inside the application or a parser. */
    private static List<String> busyThreads() {
        return Stream.of(threadDump().split("\n\n"))
                .filter(thread -> thread.startsWith("\"http-"))
                .filter(thread -> thread.contains("news.bottomline.") || thread.contains("org.eclipse.parsson."))
                .toList();
    }

    private static String threadDump() {
        try {
            Process dump = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid()),
                            "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of the process are too long for Java to tell them, so the server's own note is read. */
    private static long pid() {
        try {
            return Long.parseLong(Files.readString(HOME.resolve("glassfish/domains/domain1/config/pid"))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerProcess() {}
}
