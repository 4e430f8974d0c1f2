package news.bottomline.bench;

import java.time.Duration;
import java.util.Optional;

/** What one scenario came to, and the same bytes from nginx where it is there. */
record Row(String name, int bytes, Cost product, Optional<Cost> nginx) {

    /** @param database empty where none took part */
    record Cost(Run run, Duration server, Optional<Duration> database) {

        double serverMicros() {
            return micros(server);
        }

        double micros(Duration worked) {
            return worked.toNanos() / 1e3 / Math.max(1, run.requests());
        }
    }
}
