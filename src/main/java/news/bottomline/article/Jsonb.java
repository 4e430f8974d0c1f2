package news.bottomline.article;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A {@code jsonb} column that holds a list, as JDBC takes and gives it. */
final class Jsonb {

    /** Kept, since the server searches its libraries for it each time it is asked for one. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Jsonb() {}

    static Object column(JsonArray list) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(list.toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonArray list(Object column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readArray();
        }
    }
}
