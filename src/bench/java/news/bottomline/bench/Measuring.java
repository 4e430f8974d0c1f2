package news.bottomline.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.bench.Row.Cost;
import news.bottomline.run.Product;
import news.bottomline.run.Progress;

/** Measures the scenarios in turn, and directly after each one the same bytes from nginx, under the same conditions. */
final class Measuring {

    /** The time that the JVM needs to compile the code that answers cached pages. */
    static final Duration KEPT = Duration.ofSeconds(8);

    /** The same for answers that are not cached, which run much more code. */
    static final Duration MADE = Duration.ofSeconds(30);

    static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration NGINX_WARM_UP = Duration.ofSeconds(1);
    private static final Duration NGINX_TIME = Duration.ofSeconds(3);

    private final Product product;
    private final ProcessHandle database;
    private final int port;
    private final Yardstick nginx;
    private final Progress progress;
    private final List<Row> rows = new ArrayList<>();

    Measuring(Product product, ProcessHandle database, int port, Yardstick nginx, Progress progress) {
        this.product = product;
        this.database = database;
        this.port = port;
        this.nginx = nginx;
        this.progress = progress;
    }

    void measure(Scenario scenario, Duration warmUp) throws IOException, WrongAnswer, InterruptedException {
        progress.say("Measuring: " + scenario.name());
        Load.run(port, scenario, warmUp);
        CpuTime server = CpuTime.of(product.server());
        CpuTime store = CpuTime.of(database);
        Run run = Load.run(port, scenario, TIME);
        Cost cost = new Cost(
                run,
                CpuTime.of(product.server()).since(server),
                Optional.of(CpuTime.of(database).since(store)));
        rows.add(new Row(scenario.name(), scenario.file().length, cost, fromNginx(scenario)));
    }

    private Optional<Cost> fromNginx(Scenario scenario) throws IOException, WrongAnswer, InterruptedException {
        if (nginx.running().isEmpty()) {
            return Optional.empty();
        }
        Nginx there = nginx.running().get();
        Scenario file = there.serving(scenario);
        Load.run(there.port(), file, NGINX_WARM_UP);
        CpuTime server = CpuTime.of(there.process());
        Run run = Load.run(there.port(), file, NGINX_TIME);
        return Optional.of(new Cost(run, CpuTime.of(there.process()).since(server), Optional.empty()));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
