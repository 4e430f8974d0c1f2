package news.bottomline.base;

import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/**
 * Sends a null without a type. EclipseLink would call it a varchar, and PostgreSQL takes no varchar for a jsonb, a uuid or
 * an array.
 */
public class PostgresPlatform extends PostgreSQL10Platform {

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }
}
