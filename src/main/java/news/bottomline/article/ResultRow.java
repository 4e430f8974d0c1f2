package news.bottomline.article;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a native query's answer; the columns count from 0. */
record ResultRow(@Nullable Object[] cells) {

    static List<ResultRow> of(List<?> rows) {
        return rows.stream().map(row -> new ResultRow((Object[]) row)).toList();
    }

    long number(int column) {
        return ((Number) cells[column]).longValue();
    }

    Optional<Integer> count(int column) {
        return Optional.ofNullable(cells[column]).map(value -> ((Number) value).intValue());
    }

    String text(int column) {
        return (String) cells[column];
    }

    /** The text, or nothing where there is none. */
    String textOrEmpty(int column) {
        return cells[column] == null ? "" : text(column);
    }

    /** Numbers that the query has joined by commas. */
    List<Long> numbers(int column) {
        return Arrays.stream(textOrEmpty(column).split(","))
                .filter(one -> !one.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    Instant time(int column) {
        return instant(cells[column]);
    }

    static Instant instant(Object value) {
        return switch (value) {
            case Timestamp timestamp -> timestamp.toInstant();
            case OffsetDateTime time -> time.toInstant();
            default -> (Instant) value;
        };
    }

    /** Ids as one parameter, to be taken apart by {@code string_to_array}. */
    static String joined(Stream<Long> ids) {
        return String.join(",", ids.distinct().map(String::valueOf).toList());
    }
}
