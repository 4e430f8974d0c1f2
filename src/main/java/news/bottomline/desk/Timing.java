package news.bottomline.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * The date and time of publication, as typed.
 *
 * @param zone the time zone that the form names beside the fields
 * @param offset the chosen offset, such as {@code +02:00}, if the hour occurs twice because the clocks go back; otherwise empty
 */
public record Timing(String day, String hour, String zone, String offset) {

    static final Timing BLANK = new Timing("", "", ZoneOffset.UTC.getId(), "");

    /** The hour of a scheduled article, so that republishing keeps it unless the editor changes it. */
    static Timing at(Instant from) {
        LocalDateTime local = from.atOffset(ZoneOffset.UTC).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        return new Timing(local.toLocalDate().toString(), local.toLocalTime().toString(), BLANK.zone(), "");
    }

    static Timing typed(MultivaluedMap<String, String> fields) {
        Function<String, String> field =
                name -> Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
        return new Timing(
                field.apply("publish-day"),
                field.apply("publish-hour"),
                field.apply("publish-zone"),
                field.apply("publish-offset"));
    }

    public boolean isBlank() {
        return day.isEmpty() && hour.isEmpty();
    }

    /** The hour. @throws Failure.Invalid unless it is complete, unambiguous and in the future */
    ScheduledHour resolve(Instant now) {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        ZonedDateTime at = ZonedDateTime.ofLocal(local().orElseThrow(), zoneId().orElseThrow(), chosen());
        if (at.toInstant().isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            throw new Failure.Invalid(Problem.of("publish-hour", "desk.publish.past"));
        }
        return new ScheduledHour(at);
    }

    /** Both instants of an hour that occurs twice because the clocks go back; otherwise empty. */
    List<ScheduledHour> both() {
        return overlap()
                .map(change -> Stream.of(change.getOffsetBefore(), change.getOffsetAfter())
                        .map(one -> new ScheduledHour(
                                ZonedDateTime.ofLocal(local().orElseThrow(), zoneId().orElseThrow(), one)))
                        .toList())
                .orElse(List.of());
    }

    private List<Problem> problems() {
        return Stream.of(dayProblem(), hourProblem().or(this::zoneProblem))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> dayProblem() {
        if (day.isEmpty()) {
            return Optional.of(Problem.of("publish-day", "desk.publish.day.missing"));
        }
        return date().isPresent() ? Optional.empty() : Optional.of(Problem.of("publish-day", "desk.publish.day.form"));
    }

    private Optional<Problem> hourProblem() {
        if (hour.isEmpty()) {
            return Optional.of(Problem.of("publish-hour", "desk.publish.hour.missing"));
        }
        return time().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("publish-hour", "desk.publish.hour.form"));
    }

    private Optional<Problem> zoneProblem() {
        if (zoneId().isEmpty()) {
            return Optional.of(Problem.of("publish-hour", "desk.publish.zone.unknown"));
        }
        return transition().flatMap(this::transitionProblem);
    }

    private Optional<Problem> transitionProblem(ZoneOffsetTransition change) {
        if (change.isGap()) {
            return Optional.of(Problem.of(
                    "publish-hour",
                    "desk.publish.hour.skipped",
                    change.getDateTimeBefore().toLocalTime().toString(),
                    change.getDateTimeAfter().toLocalTime().toString()));
        }
        return change.isValidOffset(chosen())
                ? Optional.empty()
                : Optional.of(Problem.of("publish-hour", "desk.publish.hour.twice"));
    }

    private Optional<ZoneOffsetTransition> overlap() {
        return transition().filter(ZoneOffsetTransition::isOverlap);
    }

    private Optional<ZoneOffsetTransition> transition() {
        return local().flatMap(at ->
                zoneId().flatMap(id -> Optional.ofNullable(id.getRules().getTransition(at))));
    }

    private Optional<LocalDateTime> local() {
        return date().flatMap(on -> time().map(on::atTime));
    }

    private Optional<LocalDate> date() {
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? parsed(LocalDate::parse, day) : Optional.empty();
    }

    private Optional<LocalTime> time() {
        return hour.matches("\\d{2}:\\d{2}(:\\d{2})?") ? parsed(LocalTime::parse, hour) : Optional.empty();
    }

    private Optional<ZoneId> zoneId() {
        return parsed(ZoneId::of, zone);
    }

    /** The chosen offset, or one that no zone has if none or a malformed one was sent. */
    private ZoneOffset chosen() {
        return parsed(ZoneOffset::of, offset).orElse(ZoneOffset.MIN);
    }

    private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
