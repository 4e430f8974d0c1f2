package news.bottomline.comment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import news.bottomline.base.WebAddress;
import org.jspecify.annotations.Nullable;

/** A website's address as text. It is checked again when it is read: no row can bring another scheme than http or https. */
@Converter
public class WebAddressColumn implements AttributeConverter<@Nullable WebAddress, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WebAddress address) {
        return address == null ? null : address.value();
    }

    @Override
    public @Nullable WebAddress convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : WebAddress.parse(column).orElse(null);
    }
}
