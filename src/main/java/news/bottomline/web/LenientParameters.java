package news.bottomline.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.bottomline.base.Cursor;
import news.bottomline.base.RowId;
import org.jspecify.annotations.Nullable;

/**
 * Converts query parameters of pages. A malformed one, as in {@code ?parent=abc}, counts as missing, where Jersey would
 * answer 404. A resource declares such a parameter as {@code @Nullable Long} or {@code @Nullable Cursor}.
 */
@Provider
public class LenientParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ? extends Optional<?>>> READERS =
            Map.of(Long.class, RowId::parse, Cursor.class, Cursor::parse);

    @Override
    @SuppressWarnings("unchecked") // the table pairs each class with a reader of that class
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Function<String, ? extends Optional<?>> reader = READERS.get(raw);
        return reader == null ? null : new Lenient<>((Function<String, Optional<T>>) reader);
    }

    private record Lenient<T>(Function<String, Optional<T>> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null ? null : reader.apply(value).orElse(null);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
