package news.bottomline.run;

import java.time.Duration;

/**
 * How long a start of GlassFish may take.
 *
 * @param listening until it answers anything; one start in a few dozen hangs before that
 * @param serving until it answers the first page, with a new schema on a slow machine
 * @param stopping from the request to stop until it is killed
 */
record TimeLimits(Duration listening, Duration serving, Duration stopping) {

    static final TimeLimits DEFAULT =
            new TimeLimits(Duration.ofSeconds(150), Duration.ofMinutes(4), Duration.ofSeconds(30));
}
