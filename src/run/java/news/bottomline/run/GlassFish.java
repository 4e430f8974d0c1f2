package news.bottomline.run;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The newsroom's own GlassFish: one domain in the home folder, with the application in it. */
final class GlassFish implements AutoCloseable {

    private static final String DOMAIN = "glassfish";
    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final ServerLog log;

    private GlassFish(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    /** Begins a start; {@link #log} says how it goes. */
    static GlassFish start(Plan plan, Home home) throws IOException {
        Path domain = home.folder().resolve(DOMAIN);
        prepare(plan, domain);
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
        return new GlassFish(process, log);
    }

    /** The domain is made anew for another application or server; with the same ones it starts as it was left. */
    private static void prepare(Plan plan, Path domain) throws IOException {
        Path configuration = domain.resolve("config/domain.xml");
        Path mark = domain.resolve("made-for");
        String made = plan.glassfish().toAbsolutePath() + " " + sha256(plan.war());
        if (Files.notExists(mark) || !Files.readString(mark).equals(made)) {
            Home.delete(domain);
            copy(plan.glassfish().resolve("glassfish/domains/domain1"), domain);
            Files.deleteIfExists(domain.resolve("docroot/index.html")); // GlassFish's own page is nobody's front page
            DomainXml.read(configuration).closed().silent().busy().write(configuration);
            Files.createDirectories(domain.resolve("autodeploy"));
            Files.copy(plan.war(), domain.resolve("autodeploy/bottomline.war"));
            Files.writeString(mark, made);
        }
        DomainXml.read(configuration).listening(plan.port(), freePort()).write(configuration);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
