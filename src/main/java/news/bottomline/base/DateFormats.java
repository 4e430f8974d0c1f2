package news.bottomline.base;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the server writes them, in UTC and labelled so; a script puts those in a page into the own zone of whoever reads it. */
public final class DateFormats {

    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = formatter("d MMMM uuuu, HH:mm 'UTC'");

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
