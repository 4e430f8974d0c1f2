package news.bottomline.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The value of the {@code Date} header (RFC 9110, 5.6.7), formatted once a second instead of once per answer. */
final class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private volatile Second last = Second.of(0);

    HttpDate(InstantSource clock) {
        this.clock = clock;
    }

    String now() {
        long second = Math.floorDiv(clock.millis(), 1000L);
        Second current = last;
        if (current.epoch() != second) {
            current = Second.of(second);
            last = current;
        }
        return current.text();
    }

    private record Second(long epoch, String text) {

        static Second of(long epoch) {
            return new Second(epoch, FORMAT.format(Instant.ofEpochSecond(epoch)));
        }
    }
}
