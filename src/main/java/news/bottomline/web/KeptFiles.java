package news.bottomline.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import news.bottomline.base.PagesChanged;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that were asked for last, within a bound of bytes, so that most requests for one need no database. An address
 * stands for its content, so a file is forgotten only when pictures may have been removed.
 */
@ApplicationScoped
public class KeptFiles {

    private static final long MOST_BYTES = 48_000_000;

    private final Cache<String, KeptFile> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String path, KeptFile file) -> path.length() + file.content().length)
            .build();

    /** Keeps the file for the next requests of its address, and answers with it. */
    public Response keep(HttpServletRequest request, KeptFile file) {
        files.put(RequestPath.within(request), file);
        return file.response();
    }

    @Nullable
    KeptFile find(HttpServletRequest request) {
        return files.getIfPresent(RequestPath.within(request));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) PagesChanged changed) {
        if (changed.removal()) {
            files.invalidateAll();
        }
    }
}
