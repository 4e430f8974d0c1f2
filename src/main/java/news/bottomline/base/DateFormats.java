package news.bottomline.base;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Formats times in UTC and says so. A script shows them in the time zone of the reader. */
public final class DateFormats {

    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = formatter("d MMMM uuuu, HH:mm 'UTC'");

    /** For programs, as {@code datetime} attributes take it: in UTC, with at most three digits of a second. */
    public static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public static String day(Instant at) {
        return DAY.format(at);
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    private DateFormats() {}
}
