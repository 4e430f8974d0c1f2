package news.bottomline.base;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a native query's result. Columns are read by name; a name that the query does not select is refused. */
public record ResultRow(Map<?, ?> columns) {

    /** Runs the query. Without this hint EclipseLink returns arrays, which lose the names of the columns. */
    public static List<ResultRow> of(Query query) {
        List<?> rows = query.setHint("eclipselink.result-type", "Map").getResultList();
        return rows.stream().map(row -> new ResultRow((Map<?, ?>) row)).toList();
    }

    public long number(String column) {
        return ((Number) required(column)).longValue();
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public String text(String column) {
        return (String) required(column);
    }

    public boolean flag(String column) {
        return (Boolean) required(column);
    }

    public Instant instant(String column) {
        return toInstant(required(column));
    }

    public byte[] bytes(String column) {
        return (byte[]) required(column);
    }

    public Optional<Integer> optionalInteger(String column) {
        return Optional.ofNullable(value(column)).map(value -> ((Number) value).intValue());
    }

    public Optional<Long> optionalNumber(String column) {
        return Optional.ofNullable(value(column)).map(value -> ((Number) value).longValue());
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(value(column)).map(String.class::cast);
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(value(column)).map(ResultRow::toInstant);
    }

    /** Numbers that the query joins by commas. */
    public List<Long> numbers(String column) {
        return Arrays.stream(optionalText(column).orElse("").split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** Ids as one parameter, which the query splits with {@code string_to_array}. */
    public static String joined(Stream<Long> ids) {
        return String.join(",", ids.distinct().map(String::valueOf).toList());
    }

    private Object required(String column) {
        Object value = value(column);
        if (value == null) {
            throw new IllegalStateException("the column " + column + " is null");
        }
        return value;
    }

    private @Nullable Object value(String column) {
        if (!columns.containsKey(column)) {
            throw new IllegalArgumentException("the query selects no column " + column);
        }
        return columns.get(column);
    }

    private static Instant toInstant(Object value) {
        return switch (value) {
            case Timestamp timestamp -> timestamp.toInstant();
            case OffsetDateTime time -> time.toInstant();
            default -> (Instant) value;
        };
    }
}
