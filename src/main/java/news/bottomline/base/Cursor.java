package news.bottomline.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The position of a row in a list ordered by time and id, written as {@code 2026-05-04T09:30:00Z_42}. */
public record Cursor(Instant at, long id) {

    /** The latest instant accepted; PostgreSQL can compare with it. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public static Optional<Cursor> parse(String written) {
        int split = written.lastIndexOf('_');
        try {
            Instant at = Instant.parse(written.substring(0, split));
            Cursor cursor = new Cursor(at, Long.parseLong(written.substring(split + 1)));
            return at.isAfter(EARLIEST) && at.isBefore(LATEST) ? Optional.of(cursor) : Optional.empty();
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
