package news.bottomline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of a process as text, if the system reports it. */
record Memory(String resident) {

    private static final String LINE = "VmRSS:";

    static Memory of(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (Files.notExists(status)) {
            return new Memory("unknown");
        }
        return new Memory(Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(LINE))
                .findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                .orElse("unknown"));
    }
}
