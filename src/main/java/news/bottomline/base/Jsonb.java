package news.bottomline.base;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Converts a {@code jsonb} list between JSON-P and JDBC. */
public final class Jsonb {

    /** Kept, because each look-up of a provider searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Jsonb() {}

    public static Object column(JsonArray list) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(list.toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonArray list(Object column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readArray();
        }
    }
}
