package news.bottomline.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import news.bottomline.base.PagesChanged;
import org.jspecify.annotations.Nullable;

/**
 * The readers' pages as they go out, kept until something that any of them shows has changed. Each change begins a new
 * generation, and a page is kept under the generation in which its rendering began: one begun before a change is never sent after it.
 *
 * <p>Old editions are not cleared but left to expire: clearing would wait, inside a commit, for the pages just being rendered,
 * and these may be waiting for the connection that the commit still holds.
 */
@ApplicationScoped
class PageStore {

    private static final long MOST_BYTES = 64_000_000;
    /** On another server of the same newsroom a change is not heard of; this is how long it may stay unseen there. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject
    InstantSource clock;

    private final AtomicLong generation = new AtomicLong();

    private final Cache<Key, Dated> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .expireAfterWrite(LONGEST)
            .weigher((Key key, Dated page) -> page.page().bytes() + key.path().length())
            .build();

    private record Key(String path, long generation) {}

    /** @param until when it changes by itself, as the next scheduled article goes live */
    record Dated(CachedResponse page, Optional<Instant> until) {}

    /**
     * The page at this path, rendered once for all who ask for it at the same time.
     *
     * @param render answers nothing where the answer is not to be kept; it has been given then to who asked
     */
    @Nullable
    CachedResponse get(String path, Supplier<@Nullable Dated> render) {
        Key key = new Key(path, generation.get());
        Dated kept = pages.getIfPresent(key);
        if (kept != null && isOver(kept)) {
            pages.asMap().remove(key, kept);
            kept = null;
        }
        if (kept == null) {
            kept = pages.get(key, one -> render.get());
        }
        return kept == null ? null : kept.page();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PagesChanged changed) {
        generation.incrementAndGet();
    }

    private boolean isOver(Dated kept) {
        return kept.until().filter(until -> !clock.instant().isBefore(until)).isPresent();
    }
}
