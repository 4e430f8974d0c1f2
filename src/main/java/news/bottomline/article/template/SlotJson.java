package news.bottomline.article.template;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;

/** Slots as JSON, for the database and the API alike. */
public final class SlotJson {

    private SlotJson() {}

    public static JsonArray write(List<Slot> slots) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        slots.forEach(slot -> list.add(write(slot)));
        return list.build();
    }

    private static JsonObjectBuilder write(Slot slot) {
        return Json.createObjectBuilder()
                .add("key", slot.key())
                .add("label", slot.label())
                .add("help", slot.help())
                .add("shape", slot.shape().key())
                .add("look", slot.look().key())
                .add("least", slot.least())
                .add("most", slot.most())
                .add("longest", slot.limits().longest())
                .add("leastItems", slot.limits().leastItems())
                .add("mostItems", slot.limits().mostItems())
                .add("newestFirst", slot.newestFirst());
    }

    /** Reads slots that {@link #write} has written. */
    static List<Slot> stored(JsonArray written) {
        return written.getValuesAs(JsonObject.class).stream()
                .map(SlotJson::slot)
                .toList();
    }

    private static Slot slot(JsonObject written) {
        return new Slot(
                written.getString("key"),
                written.getString("label"),
                written.getString("help", ""),
                Shape.of(written.getString("shape")).orElseThrow(() -> new IllegalStateException(written.toString())),
                Look.of(written.getString("look")).orElse(Look.PLAIN),
                written.getInt("least"),
                written.getInt("most"),
                new Limits(written.getInt("longest"), written.getInt("leastItems", 0), written.getInt("mostItems", 0)),
                written.getBoolean("newestFirst", false));
    }
}
