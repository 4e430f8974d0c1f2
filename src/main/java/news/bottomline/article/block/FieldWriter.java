package news.bottomline.article.block;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.function.BiConsumer;
import news.bottomline.base.SafeHtml;

/** Writes the fields of one JSON object. */
public final class FieldWriter {

    /** Kept, because each look-up of a provider searches the class path. */
    static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder object;

    FieldWriter(JsonObjectBuilder object) {
        this.object = object;
    }

    FieldWriter text(String name, String text) {
        object.add(name, text);
        return this;
    }

    FieldWriter html(SafeHtml html) {
        return text("html", html.html());
    }

    /** Writes a field that documents leave out when it is empty. */
    FieldWriter optional(String name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    <T> FieldWriter items(List<T> items, BiConsumer<T, FieldWriter> writer) {
        return list("items", items, writer);
    }

    <T> FieldWriter list(String name, List<T> items, BiConsumer<T, FieldWriter> writer) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (T item : items) {
            JsonObjectBuilder one = JSON.createObjectBuilder();
            writer.accept(item, new FieldWriter(one));
            list.add(one);
        }
        object.add(name, list);
        return this;
    }
}
