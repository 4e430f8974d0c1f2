package news.bottomline.base;

import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/**
 * Sends null without a type. EclipseLink sends a varchar, which PostgreSQL does not accept for jsonb, uuid or an array.
 */
public class PostgresPlatform extends PostgreSQL10Platform {

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }
}
