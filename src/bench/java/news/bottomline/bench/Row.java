package news.bottomline.bench;

import java.time.Duration;
import java.util.Optional;

/** The result of a scenario, and that of nginx if it is available. */
record Row(String name, int bytes, Cost product, Optional<Cost> nginx) {

    /** @param database empty if the database was not used */
    record Cost(Run run, Duration server, Optional<Duration> database) {

        double serverMicros() {
            return micros(server);
        }

        double micros(Duration worked) {
            return worked.toNanos() / 1e3 / Math.max(1, run.requests());
        }
    }
}
