package news.bottomline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes that a start has begun, written down so that the next one can end what a killed one left behind. A process
 * is known by its number and the moment it began, never by its name: numbers are used again.
 */
final class Leftovers {

    private static final long SECONDS_TO_STOP = 20;

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

    /** Ends what is still there, the last begun first, and answers how many that were. */
    int end() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        List<ProcessHandle> alive = Files.readAllLines(file).reversed().stream()
                .map(Leftovers::find)
                .flatMap(Optional::stream)
                .toList();
        alive.forEach(Leftovers::end);
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

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            process.destroyForcibly();
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }
}
