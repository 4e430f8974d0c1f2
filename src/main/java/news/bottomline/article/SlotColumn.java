package news.bottomline.article;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A template's slots as a {@code jsonb} column. */
@Converter
public class SlotColumn implements AttributeConverter<List<Slot>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<Slot> slots) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        slots.forEach(slot -> list.add(Json.createObjectBuilder()
                .add("kind", slot.kind().key())
                .add("label", slot.label())
                .add("least", slot.least())
                .add("most", slot.most())
                .add("longest", slot.longest())
                .add("leastItems", slot.leastItems())
                .add("mostItems", slot.mostItems())));
        return Jsonb.column(list.build());
    }

    @Override
    public List<Slot> convertToEntityAttribute(Object column) {
        return Jsonb.list(column).getValuesAs(JsonObject.class).stream()
                .map(SlotColumn::slot)
                .toList();
    }

    private static Slot slot(JsonObject written) {
        return new Slot(
                Slot.Kind.of(written.getString("kind"))
                        .orElseThrow(() -> new IllegalStateException("a slot of unknown kind: " + written)),
                written.getString("label"),
                written.getInt("least"),
                written.getInt("most"),
                written.getInt("longest"),
                written.getInt("leastItems", 0),
                written.getInt("mostItems", 0));
    }
}
