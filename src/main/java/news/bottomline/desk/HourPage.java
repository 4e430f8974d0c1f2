package news.bottomline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * The model of the text below the date and time fields, which shows the hour in words.
 *
 * @param both the two instants to choose from if the clocks go back at this hour; otherwise empty
 * @param chosen the offset of the chosen instant
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
