package news.bottomline.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article that has a block of every shape, written and published as an editor does it in the browser. */
final class EveryShape {

    static final String PATH = "/every-shape-on-one-page";
    private static final String TEMPLATE = "benchmark";
    private static final Pattern PICTURE = Pattern.compile("href=\"/desk/pictures/(\\d+)\"");

    /** The shape and look of each slot, whose key is its place. */
    private static final List<List<String>> SLOTS = List.of(
            List.of("highlights", "plain"),
            List.of("prose", "lead"),
            List.of("section", "plain"),
            List.of("quote", "plain"),
            List.of("figure", "plain"),
            List.of("key-figures", "box"),
            List.of("links", "aside"),
            List.of("question", "plain"),
            List.of("update", "plain"),
            List.of("prose", "bottom-line"));

    /** What is typed into each block, field by field. */
    private static final List<Map<String, String>> TYPED = List.of(
            Map.of(
                    "items[0].text", "China refines more than 90% of rare earths",
                    "items[1].text", "Nobody has priced the exit",
                    "items[0].evidence", "b2"),
            Map.of("html", "<p>Refining is the narrow place, and the essay says so in its first line.</p>"),
            Map.of("heading", "Where the Logic Breaks Down", "html", "<p>China refines more than 90% of it.</p>"),
            Map.of("html", "<p>Nobody has priced the exit.</p>", "who", "Odile Ferrand", "capacity", "economist"),
            Map.of("alt", "A pit in the morning", "caption", "The northern pit"),
            Map.of("items[0].label", "Share refined in China", "items[0].value", "over 90", "items[0].unit", "%"),
            Map.of("items[0].headline", "The essay", "items[0].address", "https://quarry-review.example/essay"),
            Map.of("question", "Who buys?", "html", "<p>The state does, and it resells at cost.</p>"),
            Map.of("at", "2026-05-04T09:30:00Z", "heading", "The vote", "html", "<p>Parliament has voted.</p>"),
            Map.of("html", "<p>Pay for refineries first.</p>"));

    private EveryShape() {}

    static void publish(Session editor) throws IOException, WrongAnswer {
        editor.post("/desk/templates/new", template());
        editor.post("/desk/articles/new/publication", article(picture(editor)));
    }

    private static String picture(Session editor) throws IOException, WrongAnswer {
        Matcher picture = PICTURE.matcher(editor.page("/desk/pictures").text());
        if (!picture.find()) {
            throw new WrongAnswer("the library has no picture");
        }
        return picture.group(1);
    }

    private static Map<String, String> template() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("name", "Benchmark", "key", TEMPLATE));
        for (int i = 0; i < SLOTS.size(); i++) {
            String slot = "slots[" + i + "].";
            fields.put(slot + "label", "Part " + i);
            fields.put(slot + "key", key(i));
            fields.put(slot + "shape", SLOTS.get(i).get(0));
            fields.put(slot + "look", SLOTS.get(i).get(1));
            fields.put(slot + "least", "1");
            fields.put(slot + "most", "1");
        }
        return fields;
    }

    private static Map<String, String> article(String picture) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("template", TEMPLATE, "templateVersion", "1", "seen", "0", "title", "Every Shape on One Page"));
        fields.put("slug", PATH.substring(1));
        fields.put("categories[]", "trade");
        for (int i = 0; i < TYPED.size(); i++) {
            String block = "blocks[" + i + "].";
            fields.put(block + "id", "b" + i);
            fields.put(block + "kind", key(i));
            fields.put(block + "shape", SLOTS.get(i).getFirst());
            TYPED.get(i).forEach((name, value) -> fields.put(block + name, value));
        }
        fields.put("blocks[4].picture", picture);
        return fields;
    }

    private static String key(int slot) {
        return "part-" + slot;
    }
}
