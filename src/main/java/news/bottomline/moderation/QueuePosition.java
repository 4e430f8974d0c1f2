package news.bottomline.moderation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Cursor;
import news.bottomline.base.RowId;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.comment.Lane;
import news.bottomline.comment.QueueFilter;
import org.jspecify.annotations.Nullable;

/**
 * A place in a queue, as its address names it; a moderator returns to it after a decision.
 *
 * @param after the last comment of the page before; empty on the first page
 * @param next the comment that is to be read next
 */
public record QueuePosition(Lane lane, QueueFilter filter, Optional<Cursor> after, Optional<Long> next) {

    static final QueuePosition START = of(Lane.HELD, QueueFilter.NONE);

    private static final int LONGEST_SEARCH = 200;
    private static final String ROOM = "/moderation";
    private static final Pattern CHECK = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    /** The first page of a queue. */
    static QueuePosition of(Lane lane, QueueFilter filter) {
        return new QueuePosition(lane, filter, Optional.empty(), Optional.empty());
    }

    /** The place that the parameters of an address name. What is malformed is ignored. */
    static QueuePosition of(Lane lane, Function<String, @Nullable String> parameters) {
        Function<String, Optional<String>> value = name ->
                Optional.ofNullable(parameters.apply(name)).map(Text::line).filter(text -> !text.isEmpty());
        QueueFilter filter = new QueueFilter(
                value.apply("article").flatMap(Slug::parse),
                value.apply("category").flatMap(Slug::parse),
                value.apply("person").flatMap(RowId::parse),
                value.apply("rule").filter(check -> CHECK.matcher(check).matches()),
                value.apply("age").flatMap(age -> named(QueueFilter.Age.values(), age)),
                value.apply("q")
                        .map(text -> Text.beginning(text, LONGEST_SEARCH))
                        .orElse(""));
        return new QueuePosition(lane, filter, value.apply("after").flatMap(Cursor::parse), Optional.empty());
    }

    /** Reads what {@link #page} writes. Anything else is the start, so that no form can lead out of this room. */
    static QueuePosition parse(String page) {
        String[] parts = page.split("\\?", 2);
        Optional<Lane> lane = parts[0].equals(ROOM)
                ? Optional.of(Lane.HELD)
                : Optional.of(parts[0])
                        .filter(path -> path.startsWith(ROOM + "/"))
                        .flatMap(path -> lane(path.substring(ROOM.length() + 1)));
        return lane.map(found -> of(found, parameters(parts.length == 2 ? parts[1] : "")::get))
                .orElse(START);
    }

    /** A lane, a state or an age as it is written in addresses, forms and message keys. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Lane> lane(String name) {
        return named(Lane.values(), name);
    }

    QueuePosition before(Optional<Long> comment) {
        return new QueuePosition(lane, filter, after, comment);
    }

    QueuePosition from(Cursor last) {
        return new QueuePosition(lane, filter, Optional.of(last), Optional.empty());
    }

    /** The address of this page of the queue, within the site. */
    public String page() {
        return address(Map.of());
    }

    /** The same with the comment that is to be read next. */
    public String path() {
        return page() + fragment();
    }

    /** The same address, for a page that confirms a decision. */
    String pathAfterDeciding(long id) {
        return address(Map.of("decided", String.valueOf(id))) + fragment();
    }

    /** The parts of a filter by the names that addresses and forms give them. */
    static Map<String, String> parameters(QueueFilter filter) {
        Map<String, String> named = new LinkedHashMap<>();
        filter.article().ifPresent(slug -> named.put("article", slug.value()));
        filter.category().ifPresent(slug -> named.put("category", slug.value()));
        filter.person().ifPresent(id -> named.put("person", String.valueOf(id)));
        filter.rule().ifPresent(rule -> named.put("rule", rule));
        filter.age().ifPresent(age -> named.put("age", name(age)));
        if (!filter.words().isEmpty()) {
            named.put("q", filter.words());
        }
        return named;
    }

    private String address(Map<String, String> more) {
        Map<String, String> all = parameters(filter);
        after.ifPresent(cursor -> all.put("after", cursor.toString()));
        all.putAll(more);
        String query = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return (lane == Lane.HELD ? ROOM : ROOM + "/" + name(lane)) + (query.isEmpty() ? "" : "?" + query);
    }

    private String fragment() {
        return next.map(id -> "#comment-" + id).orElse("");
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> all = new HashMap<>();
        for (String one : query.split("&", -1)) {
            String[] parts = one.split("=", 2);
            if (parts.length == 2) {
                all.put(parts[0], decoded(parts[1]));
            }
        }
        return all;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> name(value).equals(name)).findFirst();
    }
}
