package news.bottomline.user;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as PostgreSQL's {@code text[]}, in the order of the enumeration. */
@Converter
public class RoleArray implements AttributeConverter<Set<Role>, Object> {

    @Override
    public Object convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    @Override
    public Set<Role> convertToEntityAttribute(Object column) {
        try {
            String[] names = (String[]) (column instanceof Array array ? array.getArray() : column);
            return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        } catch (SQLException e) {
            throw new IllegalStateException("a text[] column that cannot be read", e);
        }
    }
}
