package news.bottomline.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import news.bottomline.article.Stage;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * When an article is to appear, as typed.
 *
 * @param at a local date and time, {@code 2026-05-04T09:30}; read only when it is to appear later
 * @param zone the zone that the form states beside it
 */
public record Timing(boolean later, String at, String zone) {

    static final Timing NOW = new Timing(false, "", ZoneOffset.UTC.getId());

    /** What publishing again is to leave as it is: the hour of an article that is to appear. */
    static Timing of(Stage stage) {
        return stage instanceof Stage.Scheduled(var from)
                ? new Timing(
                        true,
                        from.atOffset(ZoneOffset.UTC)
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        NOW.zone())
                : NOW;
    }

    /** Empty: at once. */
    Optional<Instant> from() {
        if (!later) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(ZoneId.of(zone)).toInstant());
        } catch (DateTimeException e) {
            throw new Failure.Invalid(Problem.of("publish-at", "desk.publish.at.form"));
        }
    }
}
