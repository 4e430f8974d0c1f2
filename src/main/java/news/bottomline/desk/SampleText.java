package news.bottomline.desk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.JsonFields;

/** Fills a template with a sample of each of its blocks. */
final class SampleText {

    private static final String ADDRESS = "https://example.org/";

    private final String line;
    private final String text;

    private SampleText(String line, String text) {
        this.line = line;
        this.text = text;
    }

    static List<Block> blocks(Template template, String line, String text) {
        SampleText sample = new SampleText(line, text);
        JsonArrayBuilder blocks = Json.createArrayBuilder();
        template.slots().forEach(slot -> blocks.add(sample.block(slot)));
        JsonFields document =
                JsonFields.of(Json.createObjectBuilder().add("blocks", blocks).build());
        return Blocks.read(document, template.shapes(), List.of());
    }

    private JsonObjectBuilder block(Slot slot) {
        JsonObjectBuilder block = Json.createObjectBuilder().add("kind", slot.key());
        return switch (slot.shape()) {
            case PROSE -> block.add("html", text);
            case SECTION -> block.add("heading", line).add("html", text);
            case QUOTE -> block.add("html", text).add("who", line);
            case FIGURE -> block.add("alt", line).add("caption", line);
            case QUESTION -> block.add("question", line).add("html", text);
            case UPDATE ->
                block.add("at", "2026-01-01T12:00Z").add("heading", line).add("html", text);
            case HIGHLIGHTS, KEY_FIGURES, LINKS -> block.add("items", items(slot));
        };
    }

    private JsonArrayBuilder items(Slot slot) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int count =
                Math.max(slot.limits().leastItems(), Math.min(2, slot.limits().mostItems()));
        for (int i = 0; i < count; i++) {
            items.add(item(slot.shape()));
        }
        return items;
    }

    private JsonObjectBuilder item(Shape shape) {
        JsonObjectBuilder item = Json.createObjectBuilder();
        return switch (shape) {
            case KEY_FIGURES -> item.add("label", line).add("value", "42");
            case LINKS -> item.add("headline", line).add("address", ADDRESS);
            case HIGHLIGHTS, PROSE, SECTION, QUOTE, FIGURE, QUESTION, UPDATE -> item.add("text", line);
        };
    }
}
