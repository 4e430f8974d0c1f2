package news.bottomline.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migrates the database before anything else runs. If that fails, one line that begins with "Bottomline cannot start" is
 * logged, which the launcher looks for.
 */
@ApplicationScoped
class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    @Inject
    Instance<SiteSettings> settings;

    /** The migrations that SQL cannot express. */
    @Inject
    @Any
    Instance<JavaMigration> migrations;

    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                    Object event) {
        try {
            settings.get();
            migrate();
        } catch (RuntimeException e) {
            String reason = reason(e);
            LOG.log(Level.ERROR, "Bottomline cannot start: {0}", reason);
            throw new IllegalStateException("Bottomline cannot start: " + reason, e);
        }
    }

    private void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(new Database().withoutLimits())
                .locations("classpath:db/migration")
                .javaMigrations(migrations.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }

    /** The message of the database, without the frame that Flyway adds. */
    private static String reason(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String words = Text.line(String.valueOf(cause.getMessage()));
        boolean database = failure instanceof FlywayException || cause instanceof SQLException;
        return database ? "the database cannot be used: " + words : words;
    }
}
