package news.bottomline.article;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * Blocks as JSON, for the database and the API alike:
 *
 * <pre>{@code
 * [{"kind":"highlights","items":[{"text":…,"section":"anchor, or absent"}]},
 *  {"kind":"lead","html":…}, {"kind":"note","html":…},
 *  {"kind":"section","heading":…,"html":…}, {"kind":"bottom-line","html":…}]
 * }</pre>
 */
public final class BlockJson {

    private static final String LIST = "block.json.list";
    private static final String OBJECT = "block.json.object";
    private static final String TEXT = "block.json.text";

    private final List<Problem> problems = new ArrayList<>();

    private BlockJson() {}

    /**
     * Whatever is written as markup comes out sanitised; nothing else is changed or left away.
     *
     * @throws Failure.Invalid with everything that has not the right shape, on fields such as {@code blocks[2].html}
     */
    public static List<Block> read(JsonValue written) {
        BlockJson reading = new BlockJson();
        List<Block> blocks = new ArrayList<>();
        List<JsonValue> list = reading.list("blocks", written);
        for (int i = 0; i < list.size(); i++) {
            reading.block("blocks[" + i + "]", list.get(i)).ifPresent(blocks::add);
        }
        if (!reading.problems.isEmpty()) {
            throw new Failure.Invalid(reading.problems);
        }
        return Block.withOwnAnchors(blocks);
    }

    public static JsonArray write(List<? extends Block> blocks) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        blocks.forEach(block -> list.add(write(block)));
        return list.build();
    }

    private static JsonObjectBuilder write(Block block) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("kind", block.kind().key());
        return switch (block) {
            case Highlights(var items) -> object.add("items", items(items));
            case Lead(var html) -> object.add("html", html.html());
            case Note(var html) -> object.add("html", html.html());
            case Section section ->
                object.add("heading", section.heading())
                        .add("html", section.html().html());
            case BottomLine(var html) -> object.add("html", html.html());
        };
    }

    private static JsonArrayBuilder items(List<Highlight> items) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Highlight item : items) {
            JsonObjectBuilder object = Json.createObjectBuilder().add("text", item.text());
            item.section().ifPresent(anchor -> object.add("section", anchor));
            list.add(object);
        }
        return list;
    }

    private Optional<Block> block(String field, JsonValue written) {
        JsonObject object = object(field, written);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slot.Kind> kind = Slot.Kind.of(text(field + ".kind", object.get("kind")));
        if (kind.isEmpty()) {
            problems.add(Problem.of(field + ".kind", "block.json.kind", kinds()));
        }
        return kind.map(one -> switch (one) {
            case HIGHLIGHTS -> new Highlights(highlights(field + ".items", object.get("items")));
            case LEAD -> new Lead(html(field, object));
            case NOTE -> new Note(html(field, object));
            case SECTION -> new Section(text(field + ".heading", object.get("heading")), html(field, object));
            case BOTTOM_LINE -> new BottomLine(html(field, object));
        });
    }

    private List<Highlight> highlights(String field, @Nullable JsonValue written) {
        List<Highlight> items = new ArrayList<>();
        List<JsonValue> list = list(field, written);
        for (int i = 0; i < list.size(); i++) {
            String item = field + "[" + i + "]";
            JsonObject object = object(item, list.get(i));
            if (!object.isEmpty()) {
                JsonValue section = object.getOrDefault("section", JsonValue.NULL);
                items.add(new Highlight(
                        text(item + ".text", object.get("text")),
                        JsonValue.NULL.equals(section)
                                ? Optional.empty()
                                : Optional.of(text(item + ".section", section))));
            }
        }
        return items;
    }

    private SafeHtml html(String field, JsonObject object) {
        return SafeHtml.of(text(field + ".html", object.get("html")));
    }

    private List<JsonValue> list(String field, @Nullable JsonValue written) {
        return written instanceof JsonArray list ? list : wrong(field, LIST, JsonValue.EMPTY_JSON_ARRAY);
    }

    private JsonObject object(String field, JsonValue written) {
        return written instanceof JsonObject object && !object.isEmpty()
                ? object
                : wrong(field, OBJECT, JsonValue.EMPTY_JSON_OBJECT);
    }

    private String text(String field, @Nullable JsonValue written) {
        return written instanceof JsonString text ? text.getString() : wrong(field, TEXT, "");
    }

    private <T> T wrong(String field, String key, T instead) {
        problems.add(Problem.of(field, key));
        return instead;
    }

    private static String kinds() {
        return String.join(
                ", ", Stream.of(Slot.Kind.values()).map(Slot.Kind::key).toList());
    }
}
