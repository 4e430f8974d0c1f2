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
 * The cache of public pages, valid until any content changes. Each change begins a new generation. A page belongs to the
 * generation in which its rendering began, so that a page begun before a change is never sent as current after it.
 *
 * <p>Pages of earlier generations expire instead of being cleared: clearing would wait, inside a commit, for pages that are
 * being rendered, and these may wait for the connection that the commit still holds.
 *
 * <p>The last page of each path is also kept for a day, to be sent during an outage. A removal of content discards all pages
 * rendered before it, so that removed content does not reappear.
 */
@ApplicationScoped
class PageStore {

    private static final long MOST_BYTES = 64_000_000;
    /** How long a change on this server may remain unseen on other servers with the same database. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration LONGEST_STALE = Duration.ofDays(1);

    @Inject
    InstantSource clock;

    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong removal = new AtomicLong();

    private final Cache<Key, Dated> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .expireAfterWrite(LONGEST)
            .weigher((Key key, Dated page) -> weight(key.path(), page.page()))
            .build();

    private final Cache<String, Last> last = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .expireAfterWrite(LONGEST_STALE)
            .weigher((String path, Last page) -> weight(path, page.page()))
            .build();

    private record Key(String path, long generation) {}

    /** @param until when it changes by itself, such as when the next scheduled article goes live */
    record Dated(CachedResponse page, Optional<Instant> until) {}

    /** A page that was current when it was rendered. */
    private record Last(CachedResponse page, long generation, Instant at) {}

    /** The cached page at this path, if it is current. */
    @Nullable
    CachedResponse find(String path) {
        Dated kept = current(new Key(path, generation.get()));
        return kept == null ? null : kept.page();
    }

    /**
     * The page at this path, rendered once for all concurrent requests.
     *
     * @param render returns null where the answer must not be cached
     */
    @Nullable
    CachedResponse get(String path, Supplier<@Nullable Dated> render) {
        Key key = new Key(path, generation.get());
        Dated kept = current(key);
        if (kept == null) {
            kept = pages.get(key, one -> remembered(one, render.get()));
        }
        return kept == null ? null : kept.page();
    }

    /** The last page of this path, for an outage: at most a day old, and rendered after the last removal. */
    Optional<Stale> stale(String path) {
        Last page = last.getIfPresent(path);
        if (page == null || page.generation() < removal.get()) {
            return Optional.empty();
        }
        Duration age = Duration.between(page.at(), clock.instant());
        return age.compareTo(LONGEST_STALE) < 0
                ? Optional.of(new Stale(page.page(), Math.max(0, age.toSeconds())))
                : Optional.empty();
    }

    record Stale(CachedResponse page, long seconds) {}

    /** Also where the commit has failed: of a connection lost meanwhile nobody knows whether the database has committed. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) PagesChanged changed) {
        long begun = generation.incrementAndGet();
        if (changed.removal()) {
            removal.accumulateAndGet(begun, Math::max);
        }
    }

    private @Nullable Dated remembered(Key key, @Nullable Dated made) {
        if (made != null) {
            Last page = new Last(made.page(), key.generation(), clock.instant());
            last.asMap().merge(key.path(), page, (one, other) -> one.generation() > other.generation() ? one : other);
        }
        return made;
    }

    private @Nullable Dated current(Key key) {
        Dated kept = pages.getIfPresent(key);
        if (kept != null && isOver(kept)) {
            pages.asMap().remove(key, kept);
            return null;
        }
        return kept;
    }

    private boolean isOver(Dated kept) {
        return kept.until().filter(until -> !clock.instant().isBefore(until)).isPresent();
    }

    private static int weight(String path, CachedResponse page) {
        return page.bytes() + path.length();
    }
}
