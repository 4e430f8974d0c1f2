package news.bottomline.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** What publishing again is to leave as it is: the hour of what is to appear. */
    static Timing at(Instant from) {
        LocalDateTime hour = from.atOffset(ZoneOffset.UTC).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        return new Timing(true, hour.toString(), NOW.zone());
    }

    /**
     * Empty: at once.
     *
     * @throws Failure.Invalid also for an hour that is past: a mistyped digit must not bring an embargoed story out
     */
    Optional<Instant> from(Instant now) {
        if (!later) {
            return Optional.empty();
        }
        try {
            Instant from = LocalDateTime.parse(at).atZone(ZoneId.of(zone)).toInstant();
            if (from.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
                throw new Failure.Invalid(Problem.of("publish-at", "desk.publish.at.past"));
            }
            return Optional.of(from);
        } catch (DateTimeException e) {
            throw new Failure.Invalid(Problem.of("publish-at", "desk.publish.at.form"));
        }
    }
}
