package news.bottomline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * What the typed day and hour mean, shown below their fields.
 *
 * @param both the two instants to choose from while the clocks go back; empty for every other hour
 * @param chosen the offset of the chosen one
 */
public record HourPage(Optional<ScheduledHour> hour, List<Problem> problems, List<ScheduledHour> both, String chosen) {

    public static HourPage of(Timing timing, Instant now) {
        if (timing.day().isEmpty() || timing.hour().isEmpty()) {
            return new HourPage(Optional.empty(), List.of(), List.of(), "");
        }
        try {
            return new HourPage(Optional.of(timing.resolve(now)), List.of(), timing.both(), timing.offset());
        } catch (Failure.Invalid e) {
            return new HourPage(Optional.empty(), e.problems(), timing.both(), timing.offset());
        }
    }
}
