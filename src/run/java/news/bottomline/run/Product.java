package news.bottomline.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product as it runs: database, server and application, stopped in the reverse order. */
public final class Product implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final int STARTS = 2;
    private static final int BACKLOG = 1;

    private final Plan plan;
    private final Home home;
    private final Leftovers leftovers;
    private final @Nullable Postgres postgres;
    private final GlassFish server;

    private Product(Plan plan, Home home, Leftovers leftovers, @Nullable Postgres postgres, GlassFish server) {
        this.plan = plan;
        this.home = home;
        this.leftovers = leftovers;
        this.postgres = postgres;
        this.server = server;
    }

    /** Answers when the first request can be answered. */
    public static Product start(Plan wanted, Progress progress) throws StartFailure, IOException, InterruptedException {
        Home home = Home.open(wanted.home());
        Leftovers leftovers = new Leftovers(home);
        int ended = leftovers.end();
        if (ended > 0) {
            progress.say("Stopped " + ended + " of the processes that an earlier start had left behind");
        }
        checkPort(wanted.port());
        Plan plan = wanted.settings().containsKey("BOTTOMLINE_SECRET")
                ? wanted
                : wanted.with("BOTTOMLINE_SECRET", home.secret());
        Postgres postgres = null;
        if (plan.databaseUrl().isEmpty()) {
            progress.say("Starting PostgreSQL, its data are in " + plan.home().resolve("postgres"));
            postgres = Postgres.start(home);
            plan = plan.with("BOTTOMLINE_DATABASE_URL", postgres.url());
        }
        Product product = null;
        try {
            if (postgres != null) {
                leftovers.record(postgres.process());
            }
            product = new Product(plan, home, leftovers, postgres, started(plan, home, leftovers, progress));
            return product;
        } finally {
            if (product == null && postgres != null) {
                postgres.close();
                leftovers.forget();
            }
        }
    }

    /** Ends what an earlier start from this folder has left behind, and removes the folder with all that it kept. */
    public static void remove(Path folder) throws StartFailure, IOException {
        try (Home home = Home.open(folder)) {
            new Leftovers(home).end();
            Home.delete(folder);
        }
    }

    private static void checkPort(int port) throws StartFailure {
        try (ServerSocket free = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress())) {
            free.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " is in use. Choose another one: BOTTOMLINE_PORT=" + (port + 1) + " mvn -Prun", e);
        }
    }

    /** One start of GlassFish in ten or so dies at once without saying why; it gets a second one. */
    private static GlassFish started(Plan plan, Home home, Leftovers leftovers, Progress progress)
            throws StartFailure, IOException, InterruptedException {
        for (int start = 1; ; start++) {
            progress.say(start == 1 ? "Starting GlassFish" : "GlassFish ended without a word; starting it again");
            GlassFish server = GlassFish.start(plan, home);
            leftovers.record(server.process());
            boolean ready = false;
            try {
                ready = isReady(plan, server, progress);
            } finally {
                if (!ready) {
                    server.close();
                }
            }
            if (ready) {
                return server;
            }
            if (start == STARTS) {
                throw new StartFailure(
                        "GlassFish does not start. Its log is " + server.log().file());
            }
        }
    }

    private static boolean isReady(Plan plan, GlassFish server, Progress progress)
            throws StartFailure, IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest there = request(plan, "/assets/css/base.css");
        HttpRequest ready = request(plan, "/health/ready");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        boolean up = false;
        while (server.isRunning()) {
            Optional<String> complaint = server.log().complaint();
            if (complaint.isPresent()) {
                throw new StartFailure(complaint.get());
            }
            int status = status(client, there);
            if (status == 200 && status(client, ready) == 200) {
                return true;
            }
            if (!up && status > 0) {
                up = true;
                progress.say("GlassFish is up; bringing the newsroom into it");
            }
            if (System.nanoTime() > end) {
                throw new StartFailure("The newsroom did not answer within " + LONGEST_START.toMinutes()
                        + " minutes. GlassFish's log is " + server.log().file());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return false;
    }

    private static HttpRequest request(Plan plan, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plan.port() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    /** 0 where nobody answers yet. */
    private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + plan.port());
    }

    /** For looking into the database beside the application. */
    public String databaseUrl() {
        return plan.databaseUrl().orElseThrow();
    }

    public ProcessHandle server() {
        return server.process();
    }

    /** What the server has logged since its start. */
    public String log() throws IOException {
        return server.log().text();
    }

    Optional<String> setUpLink() throws IOException {
        return server.log().setUpLink();
    }

    void awaitEnd() throws InterruptedException {
        while (server.isRunning()) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
        leftovers.forget();
        home.close();
    }
}
