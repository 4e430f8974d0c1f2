package news.bottomline.desk;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.bottomline.article.block.Shape;

/** Random fields of an article form with blocks of every shape. */
record RandomDocument(Random random) {

    private static final List<String> WORDS = List.of(
            "ore",
            "90%",
            "<b>bold</b>",
            "a < b",
            "&amp;",
            "“quoted”",
            "it's",
            "русский",
            "🪨",
            "x&y",
            "two  blanks",
            "=",
            "<em>so</em>",
            "<a href=\"https://example.org/?a=b&c=d\">link</a>",
            "\"",
            "<p>",
            "</p>",
            "<script>x</script>");
    private static final List<String> LAYOUTS =
            List.of("%s", "%s\n\n%s", "<p>%s</p><ul><li>%s</li></ul>", "<blockquote>%s</blockquote>", "%s\n%s", "");
    private static final Map<Shape, List<String>> FIELDS = Map.of(
            Shape.PROSE, List.of("html"),
            Shape.SECTION, List.of("heading", "html"),
            Shape.HIGHLIGHTS, List.of("items.text"),
            Shape.QUOTE, List.of("html", "who", "capacity", "source"),
            Shape.FIGURE, List.of("picture", "alt", "caption", "credit"),
            Shape.KEY_FIGURES, List.of("items.label", "items.value", "items.unit", "items.period", "items.source"),
            Shape.LINKS, List.of("items.headline", "items.address", "items.remark"),
            Shape.QUESTION, List.of("question", "html"),
            Shape.UPDATE, List.of("at", "heading", "html"));

    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", List.of("T " + line()));
        int blocks = random.nextInt(12);
        for (int i = 0; i < blocks; i++) {
            Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
            String path = "blocks[" + i + "]";
            fields.put(path + ".kind", List.of(shape.key()));
            for (String field : FIELDS.get(shape)) {
                add(fields, path, field);
            }
        }
        return fields;
    }

    private void add(Map<String, List<String>> fields, String path, String field) {
        if (!field.startsWith("items.")) {
            fields.put(path + "." + field, List.of(field.equals("html") ? rich() : line()));
            return;
        }
        for (int item = 0; item < 3; item++) {
            fields.put(path + ".items[" + item + "]." + field.substring("items.".length()), List.of(line()));
        }
    }

    private String rich() {
        return LAYOUTS.get(random.nextInt(LAYOUTS.size())).formatted(line(), line());
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return line.toString();
    }

    /** The fields of a form that shows this document. */
    static Map<String, List<String>> fieldsOf(JsonObject document) {
        Map<String, List<String>> fields = new HashMap<>();
        document.forEach((name, value) -> add(fields, name, value));
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String path, JsonValue value) {
        switch (value) {
            case JsonString text -> fields.put(path, List.of(text.getString()));
            case JsonObject object -> object.forEach((name, field) -> add(fields, path + "." + name, field));
            case JsonStructure list -> {
                for (int i = 0; i < list.asJsonArray().size(); i++) {
                    add(fields, path + "[" + i + "]", list.asJsonArray().get(i));
                }
            }
            default -> throw new AssertionError(path + " is no text: " + value);
        }
    }
}
