package news.bottomline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The one-command start: {@code mvn -Prun}. */
public final class Start {

    /** The exit status of a process ended by SIGTERM, as shells report it. */
    private static final int STARTER_ENDED = 143;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    /** @param arguments the home folder, the unpacked GlassFish and the WAR */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Progress progress = new Progress(System.out);
        CountDownLatch ended = new CountDownLatch(1);
        boolean failed = false;
        try {
            Plan plan = Plan.of(
                    Path.of(arguments[0]).toAbsolutePath(),
                    Path.of(arguments[1]),
                    Path.of(arguments[2]),
                    System.getenv());
            run(plan, progress, ended);
        } catch (StartFailure e) {
            progress.plain("\nBottomline cannot start: " + e.getMessage() + "\n");
            failed = true;
        } finally {
            ended.countDown();
        }
        if (failed) {
            System.exit(1);
        }
    }

    private static void run(Plan plan, Progress progress, CountDownLatch ended)
            throws StartFailure, IOException, InterruptedException {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Shutdown.request(main);
            awaitOrKill(ended);
        }));
        stopWithStarter();
        try (Product product = Product.start(plan, progress)) {
            progress.say("Ready");
            progress.plain(welcome(plan, product));
            try {
                product.awaitEnd();
            } catch (InterruptedException asked) {
                progress.say("Stopping");
            }
        } catch (InterruptedException | StartFailure | IOException e) {
            if (!Shutdown.isRequested()) {
                throw e;
            }
            progress.say("Stopped before it had started");
            return;
        }
        if (!Shutdown.isRequested()) {
            throw new StartFailure("GlassFish has ended by itself. Its log is in "
                    + plan.home().resolve("glassfish/logs"));
        }
        progress.say("Stopped; everything is kept in " + plan.home());
    }

    /** Ends when Maven has ended, which does not pass signals on. A separate thread, because an exit blocks its caller. */
    private static void stopWithStarter() {
        ProcessHandle.current()
                .parent()
                .ifPresent(starter -> starter.onExit()
                        .thenRunAsync(() -> System.exit(STARTER_ENDED), exit -> new Thread(exit).start()));
    }

    /** Waits for the main thread; if that hangs, kills what runs below this process, for the next start to find the rest. */
    private static void awaitOrKill(CountDownLatch ended) {
        try {
            if (!ended.await(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String welcome(Plan plan, Product product) throws IOException {
        String address = plan.settings().getOrDefault("BOTTOMLINE_BASE_URL", "http://localhost:" + plan.port());
        StringBuilder text = new StringBuilder("""

                Bottomline runs at   %1$s
                  newsroom           %1$s/sign-in
                  API                %1$s/api/openapi.json
            """.formatted(address));
        if ("true".equals(plan.settings().get("BOTTOMLINE_DEMO"))) {
            text.append("""
                  editor             editor@newsroom.example
                  author             author@newsroom.example
                  moderator          moderator@newsroom.example
                  password of each   bottomline-demo
            """);
        }
        product.setUpLink()
                .ifPresent(link -> text.append("      administrator      choose a password at " + link + "\n"));
        return text.append("\n    Ctrl-C stops it. Everything is kept in " + plan.home() + ".\n")
                .toString();
    }

    private Start() {}
}
