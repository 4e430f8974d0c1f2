package news.bottomline.article.block;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.bottomline.base.JsonFields;

/**
 * The blocks of an article as JSON, for the form, the API and the database alike:
 *
 * <pre>{@code
 * [{"id":"b3","kind":"lead","shape":"prose","html":…},
 *  {"id":"b4","kind":"section","shape":"section","heading":…,"html":…}, …]
 * }</pre>
 *
 * <p>{@code kind} is the key of the slot. A document from outside may leave out {@code id}, which is then given, and
 * {@code shape}, which the template tells.
 */
public final class Blocks {

    public static final int MOST = 100;

    private Blocks() {}

    /**
     * Reads the field {@code blocks} of a document from outside, and adds the problems found to those of the document.
     *
     * @param shapes the shape of each slot of the template, by the slot's key
     * @param before the blocks of the revision that this one follows, whose ids are kept
     */
    public static List<Block> read(JsonFields document, Map<String, Shape> shapes, List<Block> before) {
        Set<String> taken = new HashSet<>();
        List<Block> read =
                document.objects("blocks", MOST, "article.blocks.many", fields -> block(fields, shapes, taken)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return resolved(BlockIds.completed(read, before));
    }

    private static Optional<Block> block(JsonFields fields, Map<String, Shape> shapes, Set<String> taken) {
        String slot = fields.line("kind");
        String id = fields.line("id");
        if (!id.isEmpty() && !Block.isId(id)) {
            fields.wrong("id", "block.id");
        } else if (!id.isEmpty() && !taken.add(id)) {
            fields.wrong("id", "block.id.taken", id);
        }
        String named = fields.line("shape");
        Optional<Shape> shape = named.isEmpty() ? Optional.ofNullable(shapes.get(slot)) : Shape.of(named);
        if (shape.isEmpty()) {
            wrong(fields, named, shapes.keySet());
        }
        return shape.map(one -> new Block(id, slot, one.read(fields)));
    }

    private static void wrong(JsonFields fields, String shape, Set<String> slots) {
        fields.ignoreOthers();
        if (shape.isEmpty()) {
            fields.wrong("kind", "block.kind", String.join(", ", slots));
        } else {
            fields.wrong("shape", "block.shape", Shape.keys());
        }
    }

    /** Reads blocks that {@link #write} has written. */
    public static List<Block> stored(JsonArray written, int policy) {
        return written.getValuesAs(JsonObject.class).stream()
                .map(object -> stored(object, policy))
                .toList();
    }

    private static Block stored(JsonObject object, int policy) {
        Shape shape = Shape.of(object.getString("shape"))
                .orElseThrow(() -> new IllegalStateException("a stored block of unknown shape: " + object));
        return new Block(
                object.getString("id"), object.getString("kind"), shape.read(JsonFields.stored(object, policy)));
    }

    public static JsonArray write(List<Block> blocks) {
        JsonArrayBuilder list = FieldWriter.JSON.createArrayBuilder();
        for (Block block : blocks) {
            JsonObjectBuilder object = FieldWriter.JSON.createObjectBuilder();
            block.content()
                    .write(new FieldWriter(object)
                            .text("id", block.id())
                            .text("kind", block.slot())
                            .text("shape", block.shape().key()));
            list.add(object);
        }
        return list.build();
    }

    /** The blocks and items that contain text: what readers see. */
    public static List<Block> written(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.isBlank())
                .map(block -> block.with(block.content().written()))
                .toList();
    }

    /** The same blocks; highlights also name the section of their evidence, for clients that do not know ids. */
    public static List<Block> namingSections(List<Block> blocks) {
        Map<String, String> slugs = new Anchors(blocks).slugs();
        return eachHighlights(blocks, highlights -> highlights.naming(slugs));
    }

    /** The same blocks; highlights that name a section rest on its block. */
    private static List<Block> resolved(List<Block> blocks) {
        Map<String, String> ids = new Anchors(blocks).ids();
        return eachHighlights(blocks, highlights -> highlights.resolved(ids));
    }

    private static List<Block> eachHighlights(List<Block> blocks, UnaryOperator<Highlights> change) {
        return blocks.stream()
                .map(block ->
                        block.content() instanceof Highlights highlights ? block.with(change.apply(highlights)) : block)
                .toList();
    }
}
