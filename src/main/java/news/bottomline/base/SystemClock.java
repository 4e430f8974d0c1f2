package news.bottomline.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The clock of the application. PostgreSQL stores microseconds, so each instant is truncated to them. */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return () -> java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
