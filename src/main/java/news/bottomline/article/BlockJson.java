package news.bottomline.article;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

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

    private BlockJson() {}

    /**
     * Reads blocks that were written by {@link #write}. Markup comes out sanitised; nothing else is changed or left out.
     *
     * @throws Failure.Invalid with everything that has the wrong shape, on fields such as {@code blocks[2].html}
     */
    public static List<Block> read(JsonValue written) {
        JsonFields document =
                JsonFields.of(Json.createObjectBuilder().add("blocks", written).build());
        List<Block> blocks = read(document);
        document.check();
        return blocks;
    }

    /** Reads the field {@code blocks} of an object, and adds the problems found to those of the object. */
    public static List<Block> read(JsonFields document) {
        return Block.withOwnAnchors(document.objects("blocks", BlockJson::block).stream()
                .flatMap(Optional::stream)
                .toList());
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

    private static Optional<Block> block(JsonFields object) {
        Optional<Slot.Kind> kind = Slot.Kind.of(object.text("kind"));
        Optional<Block> block = kind.map(one -> switch (one) {
            case HIGHLIGHTS -> new Highlights(object.objects("items", BlockJson::highlight));
            case LEAD -> new Lead(html(object));
            case NOTE -> new Note(html(object));
            case SECTION -> new Section(object.text("heading"), html(object));
            case BOTTOM_LINE -> new BottomLine(html(object));
        });
        block.ifPresentOrElse(known -> object.refuseOthers(), () -> object.wrong("kind", "block.kind", kinds()));
        return block;
    }

    private static Highlight highlight(JsonFields object) {
        Highlight highlight = new Highlight(object.text("text"), object.optionalText("section"));
        object.refuseOthers();
        return highlight;
    }

    private static SafeHtml html(JsonFields object) {
        return SafeHtml.of(object.text("html"));
    }

    private static String kinds() {
        return String.join(
                ", ", Stream.of(Slot.Kind.values()).map(Slot.Kind::key).toList());
    }
}
