package news.bottomline.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The running product: database, server and application, stopped in the reverse order. */
public final class Product implements AutoCloseable {

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

    /** Starts the product, and returns when it can serve the first page. */
    public static Product start(Plan wanted, Progress progress) throws StartFailure, IOException, InterruptedException {
        return start(wanted, progress, TimeLimits.DEFAULT);
    }

    static Product start(Plan wanted, Progress progress, TimeLimits limits)
            throws StartFailure, IOException, InterruptedException {
        Home home = Home.open(wanted.home());
        Product product = null;
        try {
            product = start(home, wanted, progress, limits);
            return product;
        } finally {
            if (product == null) {
                home.close();
            }
        }
    }

    private static Product start(Home home, Plan wanted, Progress progress, TimeLimits limits)
            throws StartFailure, IOException, InterruptedException {
        Leftovers leftovers = new Leftovers(home);
        int ended = leftovers.end();
        if (ended > 0) {
            progress.say("Stopped " + ended + " of the processes that an earlier start had left behind");
        }
        checkPort(wanted.port());
        Plan plan = wanted.settings().containsKey("BOTTOMLINE_SECRET")
                ? wanted
                : wanted.with("BOTTOMLINE_SECRET", home.secret());
        if (plan.databaseUrl().isPresent()) {
            GlassFish server = new ServerStart(plan, home, leftovers, progress, limits).run();
            return new Product(plan, home, leftovers, null, server);
        }
        progress.say("Starting PostgreSQL, its data are in " + home.folder().resolve("postgres"));
        Postgres postgres = Postgres.start(home);
        GlassFish server = null;
        try {
            leftovers.record(postgres.process());
            plan = plan.with("BOTTOMLINE_DATABASE_URL", postgres.url());
            server = new ServerStart(plan, home, leftovers, progress, limits).run();
            return new Product(plan, home, leftovers, postgres, server);
        } finally {
            if (server == null) {
                postgres.close();
                leftovers.forget();
            }
        }
    }

    /** Ends the processes that an earlier start from this folder left running, and removes the folder. */
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

    public URI address() {
        return URI.create("http://127.0.0.1:" + plan.port());
    }

    /** For a look into the database beside the application. */
    public String databaseUrl() {
        return plan.databaseUrl().orElseThrow();
    }

    public ProcessHandle server() {
        return server.process();
    }

    /** The server's log since its start. */
    public String log() throws IOException {
        return server.log().text();
    }

    Optional<String> setUpLink() throws IOException {
        return server.log().setUpLink();
    }

    void awaitEnd() throws InterruptedException {
        while (server.isRunning()) {
            Shutdown.check();
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
