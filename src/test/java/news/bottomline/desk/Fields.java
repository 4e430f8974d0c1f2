package news.bottomline.desk;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** What a browser sends, given as name, value, name, value. */
class Fields extends AbstractMultivaluedMap<String, String> {

    Fields(String... namesAndValues) {
        super(new LinkedHashMap<>());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            add(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
