package news.bottomline.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A revision's blocks as a {@code jsonb} column. Reading sanitises them again. */
@Converter
public class BlockColumn implements AttributeConverter<List<Block>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<Block> blocks) {
        return Jsonb.column(BlockJson.write(blocks));
    }

    @Override
    public List<Block> convertToEntityAttribute(Object column) {
        return BlockJson.read(Jsonb.list(column));
    }
}
