package news.bottomline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's main process, the parent of all others. */
final class Postmaster {

    static ProcessHandle of(Path home) throws IOException {
        Path file = home.resolve("postgres/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL has gone"));
    }

    private Postmaster() {}
}
