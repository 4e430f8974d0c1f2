package news.bottomline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A list on disk of the processes that a start has begun, so that the next start can end those of a killed one. Each is
 * identified by its id and start time, because ids are reused.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;

    Leftovers(Home home) {
        file = home.folder().resolve("processes");
    }

    void record(ProcessHandle process) throws IOException {
        Files.writeString(file, line(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends those that still run, the youngest first, and returns their number. */
    int end() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        List<ProcessHandle> alive = Files.readAllLines(file).reversed().stream()
                .map(Leftovers::find)
                .flatMap(Optional::stream)
                .toList();
        alive.forEach(process -> Termination.end(process, PATIENCE));
        forget();
        return alive.size();
    }

    private static Optional<ProcessHandle> find(String line) {
        String number = line.substring(0, Math.max(line.indexOf(' '), 0));
        return number.matches("\\d{1,10}")
                ? ProcessHandle.of(Long.parseLong(number))
                        .filter(process -> line(process).equals(line))
                : Optional.empty();
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }
}
