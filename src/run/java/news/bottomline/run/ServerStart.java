package news.bottomline.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts GlassFish and waits for the first page. It retries once if GlassFish ends or takes too long, because one
 * start in a few dozen hangs or dies without a message.
 */
final class ServerStart {

    private static final int STARTS = 2;
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private enum Outcome {
        READY,
        ENDED,
        HUNG
    }

    private final Plan plan;
    private final Home home;
    private final Leftovers leftovers;
    private final Progress progress;
    private final TimeLimits limits;
    private final HttpClient client = HttpClient.newHttpClient();

    ServerStart(Plan plan, Home home, Leftovers leftovers, Progress progress, TimeLimits limits) {
        this.plan = plan;
        this.home = home;
        this.leftovers = leftovers;
        this.progress = progress;
        this.limits = limits;
    }

    GlassFish run() throws StartFailure, IOException, InterruptedException {
        progress.say("Starting GlassFish");
        for (int start = 1; ; start++) {
            GlassFish server = GlassFish.start(plan, home, limits.stopping());
            Outcome outcome = Outcome.HUNG;
            try {
                leftovers.record(server.process());
                outcome = await(server);
            } finally {
                if (outcome != Outcome.READY) {
                    server.close();
                }
            }
            if (outcome == Outcome.READY) {
                return server;
            }
            String what = outcome == Outcome.ENDED ? "ended without a message" : "did not answer in time";
            if (start == STARTS) {
                throw new StartFailure("GlassFish " + what + ", " + STARTS + " times. Its log is "
                        + server.log().file());
            }
            progress.say("GlassFish " + what + "; starting it again");
        }
    }

    private Outcome await(GlassFish server) throws StartFailure, IOException, InterruptedException {
        HttpRequest ready = request(server.port(), "/health/ready");
        HttpRequest home = request(server.port(), "/");
        long begin = System.nanoTime();
        boolean listening = false;
        while (server.isRunning()) {
            Shutdown.check();
            Optional<String> complaint = server.log().complaint();
            if (complaint.isPresent()) {
                throw new StartFailure(complaint.get());
            }
            int status = status(ready);
            if (status == 200 && status(home) == 200) {
                open(server);
                return Outcome.READY;
            }
            if (!listening && status > 0) {
                listening = true;
                progress.say("GlassFish is up; deploying the newsroom");
                server.prepareToOpen(client);
            }
            Duration limit = listening ? limits.serving() : limits.listening();
            if (System.nanoTime() - begin > limit.toNanos()) {
                return Outcome.HUNG;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Outcome.ENDED;
    }

    private void open(GlassFish server) throws StartFailure, IOException, InterruptedException {
        if (!server.open(plan.port(), client) || status(request(plan.port(), "/health/live")) != 200) {
            throw new StartFailure("GlassFish cannot listen on port " + plan.port() + ". Its log is "
                    + server.log().file());
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(TO_ANSWER)
                .build();
    }

    /** Returns the status, or 0 while the connection is refused. */
    private int status(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
