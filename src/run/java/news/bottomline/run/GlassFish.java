package news.bottomline.run;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** The newsroom's own GlassFish: one domain in the home folder, with the application in it. */
final class GlassFish implements AutoCloseable {

    private static final String DOMAIN = "glassfish";

    private static final String LISTENER_PORT =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener-1.port";
    private static final Duration TO_OPEN = Duration.ofSeconds(60);

    private final Process process;
    private final ServerLog log;
    private final int port;
    private final int adminPort;
    private final Duration patience;

    private GlassFish(Process process, ServerLog log, int port, int adminPort, Duration patience) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.adminPort = adminPort;
        this.patience = patience;
    }

    /**
     * Starts GlassFish on a port that only the launcher knows, because GlassFish listens long before the application is
     * deployed. {@link #log} shows the progress.
     */
    static GlassFish start(Plan plan, Home home, Duration patience) throws IOException {
        Path domain = home.folder().resolve(DOMAIN);
        int port = freePort();
        int adminPort = freePort();
        prepare(plan, domain, port, adminPort);
        ServerLog log = ServerLog.from(domain.resolve("logs").resolve("server.log"));
        ProcessBuilder start = new ProcessBuilder(
                plan.glassfish().resolve("glassfish/bin/startserv").toString(),
                "--domaindir",
                home.folder().toAbsolutePath().toString(),
                DOMAIN);
        Map<String, String> environment = start.environment();
        environment.put("AS_JAVA", System.getProperty("java.home"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.keySet().removeIf(name -> name.startsWith("BOTTOMLINE_"));
        environment.putAll(plan.settings());
        Path console = home.folder().resolve("glassfish-console.log");
        Process process =
                start.redirectErrorStream(true).redirectOutput(console.toFile()).start();
        return new GlassFish(process, log, port, adminPort, patience);
    }

    /** Creates the domain again if the application or the server has changed. */
    private static void prepare(Plan plan, Path domain, int port, int adminPort) throws IOException {
        Path configuration = domain.resolve("config/domain.xml");
        Path mark = domain.resolve("made-for");
        String made = plan.glassfish().toAbsolutePath() + " " + sha256(plan.war());
        if (Files.notExists(mark) || !Files.readString(mark).equals(made)) {
            Home.delete(domain);
            copy(plan.glassfish().resolve("glassfish/domains/domain1"), domain);
            Files.deleteIfExists(domain.resolve("docroot/index.html")); // the welcome page of GlassFish
            DomainXml.read(configuration)
                    .closed()
                    .silent()
                    .withoutHealth()
                    .busy()
                    .write(configuration);
            Files.createDirectories(domain.resolve("autodeploy"));
            placeAtRoot(plan.war(), domain.resolve("autodeploy/bottomline.war"));
            Files.writeString(mark, made);
        }
        DomainXml.read(configuration).listening(port, adminPort).write(configuration);
    }

    /** Copies the WAR and sets its context path, because GlassFish would use the file name. */
    private static void placeAtRoot(Path war, Path copy) throws IOException {
        Files.copy(war, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Path descriptor = inside.getPath("WEB-INF/glassfish-web.xml");
            String text = Files.readString(descriptor);
            Files.writeString(
                    descriptor, text.replace("<class-loader", "<context-root>/</context-root>\n  <class-loader"));
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads GlassFish's administration during the deployment, because its first command takes seconds. */
    void prepareToOpen(HttpClient client) {
        client.sendAsync(administration("version"), BodyHandlers.discarding());
    }

    /** Moves the listener to the port for readers, and returns whether GlassFish did so. */
    boolean open(int publicPort, HttpClient client) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(administration("set?DEFAULT=" + LISTENER_PORT + "=" + publicPort), BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("exit-code: SUCCESS");
    }

    /** A command as asadmin sends it. */
    private HttpRequest administration(String command) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort + "/__asadmin/" + command))
                .header("X-Requested-By", "bottomline")
                .header("User-Agent", "hk2-agent")
                .timeout(TO_OPEN)
                .POST(BodyPublishers.noBody())
                .build();
    }

    /** Where it listens until {@link #open}. */
    int port() {
        return port;
    }

    ServerLog log() {
        return log;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Override
    public void close() {
        Termination.end(process(), patience);
    }
}
