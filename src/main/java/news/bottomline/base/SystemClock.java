package news.bottomline.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one clock. PostgreSQL keeps microseconds, so an instant is cut to that before it is stored or compared. */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return () -> java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
