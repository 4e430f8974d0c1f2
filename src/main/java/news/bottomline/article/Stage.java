package news.bottomline.article;

import java.time.Instant;

/** How an article stands with the readers; derived by {@link Timeline}, never stored. */
public sealed interface Stage {

    /** It was never released. */
    record Drafted() implements Stage {}

    /** Readers do not see it yet, or not again yet. */
    record Scheduled(Instant from) implements Stage {}

    /** Readers see it; there may be a scheduled change to it all the same. */
    record Live(Instant since) implements Stage {}

    /** Readers no longer see it, or no longer will. */
    record Withdrawn(Instant at) implements Stage {}
}
