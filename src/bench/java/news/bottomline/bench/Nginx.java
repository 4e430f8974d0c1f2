package news.bottomline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts an nginx that serves files, as the lower bound of what an answer can cost. */
final class Nginx implements AutoCloseable {

    static final String LOG = "nginx.log";

    /** One process without workers, which reads the files as the user who started it. */
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr;
            events {
                worker_connections 64;
            }
            http {
                access_log off;
                default_type text/html;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 100000000;
                client_body_temp_path temporary;
                proxy_temp_path temporary;
                fastcgi_temp_path temporary;
                uwsgi_temp_path temporary;
                scgi_temp_path temporary;
                server {
                    listen 127.0.0.1:%d;
                    root files;
                }
            }
            """;

    private static final int TRIES = 50;
    private static final int MILLIS_BETWEEN = 100;

    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Returns empty if nginx ends at once or does not listen. */
    static Optional<Nginx> start(Path program, Path folder) throws IOException, InterruptedException {
        endLeftover(folder);
        int port = Bench.freePort();
        Files.createDirectories(folder.resolve("files"));
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port));
        Process process = new ProcessBuilder(
                        program.toString(), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(LOG).toFile())
                .start();
        Nginx nginx = new Nginx(process, folder, port);
        if (nginx.listens()) {
            return Optional.of(nginx);
        }
        nginx.close();
        return Optional.empty();
    }

    /** Ends the nginx of a killed run, identified by its process id and its folder. */
    private static void endLeftover(Path folder) throws IOException {
        Path file = folder.resolve("nginx.pid");
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process -> process.info()
                            .arguments()
                            .filter(words -> List.of(words).contains(folder.toString()))
                            .isPresent())
                    .ifPresent(ProcessHandle::destroy);
        }
    }

    private boolean listens() throws InterruptedException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try (HttpConnection there = new HttpConnection(port)) {
                return true;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
            }
        }
        return false;
    }

    /** Writes the bytes of a scenario to a file, and returns the request for it. */
    Scenario serving(Scenario scenario) throws IOException {
        Files.write(folder.resolve("files/answer"), scenario.file());
        return Scenario.same(scenario.name() + ", from nginx", Request.get("/answer"), scenario.file());
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
