package news.bottomline.desk;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.base.RichText;
import news.bottomline.base.SafeHtml;

/**
 * The fields of a form as a JSON document. A field's name is the path of its value: {@code blocks[2].items[1].text} is the
 * field {@code text} of the second item of the third block. All values are strings, as they were typed.
 *
 * @param json the document
 */
public record FormTree(JsonObject json) {

    private static final int DEEPEST = 6;
    private static final Set<String> UNTYPED = Set.of("id", "kind", "shape", "evidence", "claims");

    /** One step of a path: a name, with the position in its list if it has one. {@code categories[]} appends to a list. */
    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,40})(?:\\[(\\d{0,4})])?(?:\\.|$)");

    /**
     * Reads the fields whose paths begin with one of these names; others belong to the form and not to its document.
     * Positions that are missing in a list are closed up.
     */
    static FormTree typed(Map<String, List<String>> fields, Set<String> roots) {
        Map<String, Object> tree = new TreeMap<>();
        fields.forEach((name, values) -> {
            List<String> steps = steps(name);
            if (!steps.isEmpty() && roots.contains(steps.getFirst())) {
                values.forEach(value -> put(tree, steps, value.replace("\r\n", "\n")));
            }
        });
        return new FormTree(object(tree));
    }

    /** The steps of a path, list positions among them; empty if it is no path. Positions are filled up, to sort as numbers. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (end < path.length() && step.find(end) && step.start() == end && steps.size() < DEEPEST) {
            steps.add(step.group(1));
            if (step.group(2) != null) {
                steps.add(position(step.group(2)));
            }
            end = step.end();
        }
        return end == path.length() ? steps : List.of();
    }

    private static String position(String digits) {
        return "#" + (digits.isEmpty() ? "" : "0".repeat(4 - digits.length()) + digits);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> steps, String value) {
        Map<String, Object> at = tree;
        for (String step : steps.subList(0, steps.size() - 1)) {
            if (!(at.computeIfAbsent(step, none -> new TreeMap<String, Object>()) instanceof Map<?, ?> next)) {
                return; // a text stands where this field's parent would be
            }
            at = (Map<String, Object>) next;
        }
        String last = steps.getLast();
        at.putIfAbsent(last.equals("#") ? position(String.valueOf(at.size())) : last, value);
    }

    private static JsonObject object(Map<String, Object> tree) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        tree.forEach((name, value) -> object.add(name, json(value)));
        return object.build();
    }

    @SuppressWarnings("unchecked")
    private static JsonValue json(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Json.createValue((String) value);
        }
        if (!map.keySet().stream().allMatch(key -> ((String) key).startsWith("#"))) {
            return object((Map<String, Object>) map);
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        map.values().forEach(item -> list.add(json(item)));
        return list.build();
    }

    /** The text of a field; empty if there is none. */
    public String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    public List<String> texts(String name) {
        return list(name).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** The objects of a list. */
    public List<FormTree> objects(String name) {
        return list(name).stream()
                .map(value -> new FormTree(value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT))
                .toList();
    }

    private JsonArray list(String name) {
        return json.get(name) instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** Whether no text has been typed in it. Its id, slot and shape do not count, nor what a claim rests on. */
    boolean isBlank() {
        return json.entrySet().stream()
                .filter(field -> !UNTYPED.contains(field.getKey()))
                .allMatch(field -> switch (field.getValue()) {
                    case JsonString text -> text.getString().isBlank();
                    case JsonArray list -> objects(field.getKey()).stream().allMatch(FormTree::isBlank);
                    default -> true;
                });
    }

    /** The same block with the text and the items of another one at its end. */
    FormTree followedBy(FormTree other) {
        if (json.containsKey("items")) {
            return with(
                    "items",
                    Stream.concat(
                                    objects("items").stream().filter(item -> !item.isBlank()),
                                    other.objects("items").stream())
                            .toList());
        }
        SafeHtml both = SafeHtml.of(RichText.read(text("html")).html()
                + RichText.read(other.text("html")).html());
        return with("html", RichText.write(both));
    }

    FormTree with(String name, JsonValue value) {
        return new FormTree(Json.createObjectBuilder(json).add(name, value).build());
    }

    FormTree without(String name) {
        return new FormTree(Json.createObjectBuilder(json).remove(name).build());
    }

    FormTree with(String name, String value) {
        return with(name, Json.createValue(value));
    }

    FormTree with(String name, List<FormTree> objects) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        objects.forEach(object -> list.add(object.json()));
        return with(name, list.build());
    }
}
