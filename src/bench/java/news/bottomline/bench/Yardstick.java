package news.bottomline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.run.Progress;

/**
 * nginx, if it is installed; the benchmark also runs without it.
 *
 * @param absence the reason why nginx is not available
 */
record Yardstick(Optional<Nginx> running, Optional<String> absence) implements AutoCloseable {

    static Yardstick start(Path folder, Progress progress) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return new Yardstick(
                    Optional.empty(),
                    Optional.of(
                            "There is no nginx on this machine to compare with; Debian's package is called nginx."));
        }
        progress.say("Starting nginx");
        Optional<Nginx> nginx = Nginx.start(program.get(), folder);
        return new Yardstick(
                nginx,
                nginx.isPresent()
                        ? Optional.empty()
                        : Optional.of("nginx does not start; it says why in " + folder.resolve(Nginx.LOG)));
    }

    /** Debian installs it in a folder that only root's PATH contains. */
    private static Optional<Path> program() {
        Stream<String> folders = Stream.concat(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)), Stream.of("/usr/sbin"));
        return folders.map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (running.isPresent()) {
            running.get().close();
        }
    }
}
