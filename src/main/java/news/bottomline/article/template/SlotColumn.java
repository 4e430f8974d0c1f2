package news.bottomline.article.template;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import news.bottomline.base.Jsonb;

/** A template's slots as a {@code jsonb} column. */
@Converter
public class SlotColumn implements AttributeConverter<List<Slot>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<Slot> slots) {
        return Jsonb.column(SlotJson.write(slots));
    }

    @Override
    public List<Slot> convertToEntityAttribute(Object column) {
        return SlotJson.stored(Jsonb.list(column));
    }
}
