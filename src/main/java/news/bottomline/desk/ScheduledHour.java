package news.bottomline.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The hour at which an article goes live, in the editor's time zone, with the parts of the sentence that shows it. */
public record ScheduledHour(ZonedDateTime at) {

    public Instant instant() {
        return at.toInstant();
    }

    /** The day in words, with the year if it is not the current one. */
    public String day(Locale language, Instant now) {
        boolean thisYear = at.getYear() == now.atZone(at.getZone()).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEEE d MMMM" : "EEEE d MMMM uuuu", language)
                .format(at);
    }

    public String time() {
        return at.toLocalTime().toString();
    }

    /** {@code +02:00}, and {@code +00:00} for UTC. */
    public String offset() {
        return at.getOffset().equals(ZoneOffset.UTC) ? "+00:00" : at.getOffset().getId();
    }

    /** Whether the zone is named after a city, as in {@code Europe/Berlin}. */
    public boolean isInACity() {
        return at.getZone().getId().contains("/") && !at.getZone().getId().startsWith("Etc/");
    }

    public String city() {
        String id = at.getZone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public boolean isUtc() {
        ZoneId zone = at.getZone().normalized();
        return zone.equals(ZoneOffset.UTC);
    }

    /** Whether the hour occurs twice because the clocks go back, so that the sentence needs the offset. */
    public boolean isTwice() {
        return at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }
}
