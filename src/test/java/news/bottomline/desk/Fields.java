package news.bottomline.desk;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** Form fields as a browser sends them, from names and values in turn. */
class Fields extends AbstractMultivaluedMap<String, String> {

    Fields(String... namesAndValues) {
        super(new LinkedHashMap<>());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            add(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
