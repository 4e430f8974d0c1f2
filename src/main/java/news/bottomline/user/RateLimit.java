package news.bottomline.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** So many attempts within any such stretch of time, and no more. */
record RateLimit(int most, Duration window) {

    /** From when on attempts count at this instant. */
    Instant since(Instant now) {
        return now.minus(window);
    }

    /**
     * In how many seconds one more attempt may be made; none if at once.
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
