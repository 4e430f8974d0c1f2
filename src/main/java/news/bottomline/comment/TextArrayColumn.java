package news.bottomline.comment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;

/** A list of strings as PostgreSQL's {@code text[]}. */
@Converter
public class TextArrayColumn implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> words) {
        return words.toArray(String[]::new);
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
        try {
            return List.of((String[]) (column instanceof Array array ? array.getArray() : column));
        } catch (SQLException e) {
            throw new IllegalStateException("a text[] column that cannot be read", e);
        }
    }
}
