package news.bottomline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import news.bottomline.run.Plan;
import news.bottomline.run.Product;
import news.bottomline.run.Progress;
import news.bottomline.run.StartFailure;

/** The benchmark: {@code mvn -Pbench}. It fails on a wrong answer, never on a slow one. */
public final class Bench {

    /** @param arguments the home folder, which is made anew, the unpacked GlassFish and the WAR */
    public static void main(String[] arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        stopTidily(Thread.currentThread(), ended);
        Progress progress = new Progress(System.out);
        boolean failed = true;
        try {
            Path home = Path.of(arguments[0]).toAbsolutePath();
            String report = run(home, Path.of(arguments[1]), Path.of(arguments[2]), progress);
            progress.plain("\n" + report);
            Files.writeString(home.resolveSibling("bench.txt"), report);
            failed = false;
        } catch (StartFailure | WrongAnswer | IOException e) {
            progress.plain("\nThe benchmark has failed: " + e.getMessage() + "\n");
        } catch (InterruptedException asked) {
            progress.say("Stopped before the end");
        } finally {
            ended.countDown();
        }
        if (failed) {
            System.exit(1);
        }
    }

    private static String run(Path home, Path glassfish, Path war, Progress progress)
            throws StartFailure, WrongAnswer, IOException, InterruptedException {
        String machine = Machine.line();
        Product.remove(home);
        int port = freePort();
        Map<String, String> settings =
                Map.of("BOTTOMLINE_DEMO", "true", "BOTTOMLINE_BASE_URL", "http://127.0.0.1:" + port);
        long begin = System.nanoTime();
        try (Product product = Product.start(new Plan(home, glassfish, war, port, settings), progress);
                Yardstick nginx = Yardstick.start(home.resolveSibling("bench-nginx"), progress)) {
            Newsroom newsroom = new Newsroom(port);
            Scenario article = newsroom.article();
            Duration start = Duration.ofNanos(System.nanoTime() - begin);
            Measuring measuring = new Measuring(product, Postmaster.of(home), port, nginx, progress);
            Memory before = Memory.of(product.server());
            measuring.measure(article, Measuring.KEPT);
            measuring.measure(newsroom.zippedArticle(), Measuring.KEPT);
            measuring.measure(newsroom.frontPage(), Measuring.KEPT);
            String database = product.databaseUrl();
            String model = newsroom.articlePath();
            measuring.measure(newsroom.articleAnew("article anew, 10 replies", model, 10, database), Measuring.MADE);
            measuring.measure(newsroom.articleAnew("article anew, 100 replies", model, 100, database), Measuring.MADE);
            newsroom.publishEveryShape();
            measuring.measure(
                    newsroom.articleAnew("every shape anew, 10 replies", EveryShape.PATH, 10, database),
                    Measuring.MADE);
            Replies.allowAFlood(database);
            Replies replies = new Replies(newsroom.articlePath());
            measuring.measure(replies.scenario(port), Measuring.MADE);
            replies.checkStored(database);
            measuring.measure(newsroom.firstModerationPage(), Measuring.MADE);
            Memory after = Memory.of(product.server());
            progress.say("Measuring: evidence");
            return new Report(
                            machine,
                            start,
                            before,
                            after,
                            replies.sent(),
                            EvidenceTime.median(),
                            measuring.rows(),
                            nginx.absence())
                    .text();
        }
    }

    /** On Ctrl-C the product and nginx are stopped before this process ends. */
    private static void stopTidily(Thread main, CountDownLatch ended) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            main.interrupt();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Bench() {}
}
