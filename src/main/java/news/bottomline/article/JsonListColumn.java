package news.bottomline.article;

import jakarta.json.JsonArray;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import news.bottomline.base.Jsonb;

/** A list in a {@code jsonb} column. */
@Converter
public class JsonListColumn implements AttributeConverter<JsonArray, Object> {

    @Override
    public Object convertToDatabaseColumn(JsonArray list) {
        return Jsonb.column(list);
    }

    @Override
    public JsonArray convertToEntityAttribute(Object column) {
        return Jsonb.list(column);
    }
}
