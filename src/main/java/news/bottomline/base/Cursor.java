package news.bottomline.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The place of a row in a list that is ordered by time and then by id; written {@code 2026-05-04T09:30:00Z_42}. */
public record Cursor(Instant at, long id) {

    public static Optional<Cursor> parse(String written) {
        int split = written.lastIndexOf('_');
        try {
            return Optional.of(new Cursor(
                    Instant.parse(written.substring(0, split)), Long.parseLong(written.substring(split + 1))));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
