package news.bottomline.base;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Formats days and times in UTC as a language writes them. A script shows them in the time zone of the reader. */
public record DateFormats(DateTimeFormatter days, DateTimeFormatter times) {

    public DateFormats(Locale locale) {
        this(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC));
    }

    /** For programs, as {@code datetime} attributes take it: in UTC, with at most three digits of a second. */
    public static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public String day(Instant at) {
        return days.format(at);
    }

    public String time(Instant at) {
        return times.format(at);
    }
}
