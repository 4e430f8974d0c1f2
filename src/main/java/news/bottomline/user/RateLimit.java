package news.bottomline.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The most attempts within any period of a given length. */
record RateLimit(int most, Duration window) {

    /** The beginning of the period that ends at this instant. */
    Instant since(Instant now) {
        return now.minus(window);
    }

    /**
     * The seconds until the next attempt is allowed; empty if it is allowed now.
     *
     * @param latestFirst at least the latest {@link #most} attempts
     */
    OptionalLong secondsToWait(List<Instant> latestFirst, Instant now) {
        if (latestFirst.size() < most) {
            return OptionalLong.empty();
        }
        Duration left = Duration.between(now, latestFirst.get(most - 1).plus(window));
        return left.isPositive() ? OptionalLong.of(left.plusNanos(999_999_999).toSeconds()) : OptionalLong.empty();
    }
}
