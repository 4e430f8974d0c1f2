package news.bottomline.base;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads an object field by field and collects every problem, each with its field. A field is known once it has been asked
 * for; {@link #refuseOthers} reports the rest, so no list of names can disagree with what is read.
 */
public final class JsonFields {

    /** The longest whole number that always fits into a {@code long}. */
    private static final int LONGEST_ID = 18;

    /** Characters. */
    private static final int LONGEST_LINE = 1_000;

    /** Characters, markup included. */
    private static final int LONGEST_RICH_TEXT = 200_000;

    /** The policy of a document from outside, which no sanitiser has seen. */
    private static final int UNTRUSTED = -1;

    private final JsonObject object;
    private final String path;
    private final List<Problem> problems;
    private final int policy;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonFields(JsonObject object, String path, List<Problem> problems, int policy) {
        this.object = object;
        this.path = path;
        this.problems = problems;
        this.policy = policy;
    }

    /** The fields of a request's body; see {@link JsonText#object}. */
    public static JsonFields read(byte[] body) {
        return of(JsonText.object(body));
    }

    public static JsonFields of(JsonObject object) {
        return new JsonFields(object, "", new ArrayList<>(), UNTRUSTED);
    }

    /**
     * The fields of a document that was checked when it was saved: its texts are taken as they are.
     *
     * @param policy see {@link SafeHtml#stored}
     */
    public static JsonFields stored(JsonObject object, int policy) {
        return new JsonFields(object, "", new ArrayList<>(), policy);
    }

    /** Whether the texts are taken as they are. */
    public boolean isStored() {
        return policy != UNTRUSTED;
    }

    /** Whether a field has a value; {@code null} is none. */
    public boolean has(String name) {
        return !JsonValue.NULL.equals(value(name));
    }

    /** Whether the field is there at all, be it {@code null}. */
    public boolean mentions(String name) {
        known.add(name);
        return object.containsKey(name);
    }

    /** The text of a field that must be there. */
    public String text(String name) {
        return text(at(name), value(name));
    }

    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** One line of text; empty where the field is missing. What is longer than any line of a page is a problem. */
    public String line(String name) {
        return isStored() ? optionalText(name).orElse("") : Text.line(checked(name, LONGEST_LINE));
    }

    /** Rich text in the notation of {@link RichText}, sanitised; empty where the field is missing. */
    public SafeHtml rich(String name) {
        return isStored()
                ? SafeHtml.stored(optionalText(name).orElse(""), policy)
                : RichText.read(checked(name, LONGEST_RICH_TEXT));
    }

    private String checked(String name, int longest) {
        String text = optionalText(name).orElse("");
        if (Text.length(text) > longest) {
            wrong(name, "block.longest", longest);
            return "";
        }
        return text;
    }

    /** The texts of a list; a list that is missing is empty. */
    public List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        List<JsonValue> list = list(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            texts.add(text(at(name) + "[" + i + "]", list.get(i)));
        }
        return texts;
    }

    /** The number by which something else is named. */
    public Optional<Long> optionalId(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<Long> id = id(value(name));
        if (id.isEmpty()) {
            wrong(name, "json.id");
        }
        return id;
    }

    private static Optional<Long> id(JsonValue value) {
        return value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigDecimalValue().precision() <= LONGEST_ID
                ? Optional.of(number.longValueExact())
                : Optional.empty();
    }

    /** A whole number, or what holds where the field is missing. */
    public int number(String name, int absent) {
        return optionalId(name)
                .map(number -> Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .orElse(absent);
    }

    /** Whether a field says {@code true}; one that is missing does not. */
    public boolean flag(String name) {
        JsonValue value = value(name);
        boolean set = value.equals(JsonValue.TRUE);
        if (!set && !value.equals(JsonValue.FALSE) && has(name)) {
            wrong(name, "json.flag");
        }
        return set;
    }

    /** The numbers of a list that must be there. */
    public List<Long> ids(String name) {
        List<JsonValue> list = list(name);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Optional<Long> id = id(list.get(i));
            id.ifPresent(ids::add);
            if (id.isEmpty()) {
                problems.add(Problem.of(at(name) + "[" + i + "]", "json.id"));
            }
        }
        return ids;
    }

    /** Reads the objects of a list that must be there, in their order; whatever else stands in it is a problem. */
    public <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        List<JsonValue> list = list(name);
        List<T> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String element = at(name) + "[" + i + "]";
            if (list.get(i) instanceof JsonObject one) {
                objects.add(reader.apply(new JsonFields(one, element, problems, policy)));
            } else {
                problems.add(Problem.of(element, "json.object"));
            }
        }
        return objects;
    }

    /** The same for a list that may be missing and has at most so many objects, without unknown fields. */
    public <T> List<T> objects(String name, int most, String tooMany, Function<JsonFields, T> reader) {
        if (!has(name)) {
            return List.of();
        }
        if (list(name).size() > most) {
            wrong(name, tooMany, most);
            return List.of();
        }
        return objects(name, fields -> {
            T read = reader.apply(fields);
            fields.refuseOthers();
            return read;
        });
    }

    /** Lets a program send back fields that it was given and that cannot be changed. */
    public void ignore(List<String> names) {
        known.addAll(names);
    }

    /** Reports no unknown field of this object: it cannot be told which fields it may have. */
    public void ignoreOthers() {
        known.addAll(object.keySet());
    }

    public void wrong(String name, String key, Object... arguments) {
        problems.add(Problem.of(at(name), key, arguments));
    }

    /** Reports every field that has not been asked for, with the known name that is most like it. */
    public JsonFields refuseOthers() {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                NearestName.of(name, known)
                        .ifPresentOrElse(
                                nearest -> wrong(name, "json.unknown.nearest", name, nearest),
                                () -> wrong(name, "json.unknown", name, String.join(", ", known)));
            }
        }
        return this;
    }

    /** @throws Failure.Invalid with all problems found so far */
    public void check() {
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
    }

    private JsonValue value(String name) {
        known.add(name);
        return object.getOrDefault(name, JsonValue.NULL);
    }

    private List<JsonValue> list(String name) {
        if (value(name) instanceof JsonArray list) {
            return list;
        }
        wrong(name, "json.list");
        return List.of();
    }

    private String text(String field, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        problems.add(Problem.of(field, "json.text"));
        return "";
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
