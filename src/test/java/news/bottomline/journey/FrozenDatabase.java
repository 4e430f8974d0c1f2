package news.bottomline.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stops all processes of PostgreSQL by SIGSTOP until closed: it accepts connections but does not answer. */
final class FrozenDatabase implements AutoCloseable {

    private final List<Long> stopped = new ArrayList<>();

    FrozenDatabase() {
        ProcessHandle postmaster = postmaster();
        stop(postmaster.pid()); // first, so that it starts no further process
        postmaster.descendants().forEach(process -> stop(process.pid()));
    }

    @Override
    public void close() {
        signal("-CONT", stopped);
    }

    private void stop(long pid) {
        stopped.add(pid);
        signal("-STOP", List.of(pid));
    }

    private static ProcessHandle postmaster() {
        try (var connection = JourneyDatabase.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            Path file = Path.of(row.getString(1)).resolve("postmaster.pid");
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .orElseThrow();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String signal, List<Long> processes) {
        List<String> command = Stream.concat(
                        Stream.of("kill", signal), processes.stream().map(String::valueOf))
                .toList();
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
