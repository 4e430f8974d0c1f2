package news.bottomline.base;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object that comes from outside (RFC 8259, restricted as in RFC 7493). The parser streams, and every limit is
 * checked before a value is built, so the cost of a hostile text is bounded by its length.
 */
public final class JsonText {

    static final int DEEPEST = 16;
    static final int MOST_VALUES = 20_000;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_NUMBER = 32;

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonParser parser;
    private int values;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one object. An empty text counts as an empty object.
     *
     * @param utf8 the text, with or without a byte order mark
     * @throws Failure.Malformed if this is not one JSON object in UTF-8
     * @throws Failure.Invalid for a name that occurs twice, for text that cannot be stored, and beyond the limits
     */
    public static JsonObject object(byte[] utf8) {
        String text = decoded(utf8);
        if (text.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            return new JsonText(parser).document();
        } catch (JsonParsingException e) {
            throw new Failure.Malformed(Problem.of(
                    "",
                    "json.malformed.at",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber()));
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw malformed();
        }
    }

    private static String decoded(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new Failure.Malformed(Problem.of("", "json.utf-8"));
        }
    }

    private JsonObject document() {
        if (parser.next() != Event.START_OBJECT) {
            throw malformed();
        }
        JsonObject object = object(Place.ROOT);
        if (parser.hasNext()) {
            throw malformed();
        }
        return object;
    }

    private JsonObject object(Place at) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            Place member = at.member(name);
            if (name.length() > LONGEST_NAME) {
                throw member.invalid("json.name.long", LONGEST_NAME);
            }
            checkCharacters(name, member);
            if (members.containsKey(name)) {
                throw member.invalid("json.twice");
            }
            members.put(name, value(parser.next(), member));
        }
        return JSON.createObjectBuilder(members).build();
    }

    private JsonArray array(Place at) {
        JsonArrayBuilder elements = JSON.createArrayBuilder();
        Event event = parser.next();
        for (int i = 0; event != Event.END_ARRAY; i++) {
            elements.add(value(event, at.element(i)));
            event = parser.next();
        }
        return elements.build();
    }

    private JsonValue value(Event event, Place at) {
        if (++values > MOST_VALUES) {
            throw Place.ROOT.invalid("json.many", MOST_VALUES);
        }
        return switch (event) {
            case START_OBJECT -> object(at.deeper());
            case START_ARRAY -> array(at.deeper());
            case VALUE_STRING -> JSON.createValue(checkCharacters(parser.getString(), at));
            case VALUE_NUMBER -> number(parser.getString(), at);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw malformed();
        };
    }

    /** The exponent stays an exponent: a number such as 1e999999999 is never written out. */
    private static JsonValue number(String written, Place at) {
        try {
            if (written.length() <= LONGEST_NUMBER) {
                return JSON.createValue(new BigDecimal(written));
            }
        } catch (NumberFormatException e) { // the exponent is out of range
            throw at.invalid("json.number.long");
        }
        throw at.invalid("json.number.long");
    }

    /** Half a surrogate pair has no form in UTF-8, and PostgreSQL stores no U+0000. */
    private static String checkCharacters(String text, Place at) {
        boolean storable = text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (!storable) {
            throw at.invalid("json.character");
        }
        return text;
    }

    private static Failure.Malformed malformed() {
        return new Failure.Malformed(Problem.of("", "json.malformed"));
    }

    /** Where a value stands; written out only for a problem. */
    private record Place(@Nullable Place parent, String step, int depth) {

        static final Place ROOT = new Place(null, "", 0);

        Place member(String name) {
            return new Place(this, parent == null ? name : "." + name, depth);
        }

        Place element(int index) {
            return new Place(this, "[" + index + "]", depth);
        }

        Place deeper() {
            if (depth == DEEPEST) {
                throw invalid("json.deep", DEEPEST);
            }
            return new Place(parent, step, depth + 1);
        }

        Failure.Invalid invalid(String key, Object... arguments) {
            return new Failure.Invalid(Problem.of(toString(), key, arguments));
        }

        @Override
        public String toString() {
            String path = parent == null ? step : parent + step;
            return path.codePoints()
                    .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
