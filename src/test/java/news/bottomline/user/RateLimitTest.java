package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(15));

    @Test
    void fewerThanTheMostMayGoOnAtOnce() {
        assertThat(limit.secondsToWait(List.of(), NOW)).isEmpty();
        assertThat(limit.secondsToWait(List.of(NOW, NOW), NOW)).isEmpty();
    }

    @Test
    void theMostWaitUntilTheOldestOfThemNoLongerCounts() {
        List<Instant> attempts = List.of(NOW, NOW.minusSeconds(10), NOW.minusSeconds(60));
        assertThat(limit.secondsToWait(attempts, NOW)).hasValue(15 * 60 - 60);
        assertThat(limit.secondsToWait(attempts, NOW.plusSeconds(15 * 60 - 60))).isEmpty();
    }

    @Test
    void olderOnesBeyondTheMostDoNotShortenTheWait() {
        List<Instant> attempts = List.of(NOW, NOW, NOW, NOW.minusSeconds(800));
        assertThat(limit.secondsToWait(attempts, NOW)).hasValue(15 * 60);
    }

    @Test
    void aFractionOfASecondIsWaitedForAsAWholeOne() {
        List<Instant> attempts = List.of(NOW, NOW, NOW.minus(limit.window()).plusMillis(1));
        assertThat(limit.secondsToWait(attempts, NOW)).hasValue(1);
    }

    @Test
    void attemptsCountFromTheBeginningOfTheWindow() {
        assertThat(limit.since(NOW)).isEqualTo("2026-05-04T09:15:00Z");
    }
}
