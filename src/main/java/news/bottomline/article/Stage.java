package news.bottomline.article;

import java.time.Instant;

/** The publication status of an article. {@link Timeline} derives it; it is not stored. */
public sealed interface Stage {

    /** The article has never been released. */
    record Drafted() implements Stage {}

    /** Readers do not see the article now; it goes live at an hour to come. */
    record Scheduled(Instant from) implements Stage {}

    /** Readers see the article. A change may be scheduled. */
    record Live(Instant since) implements Stage {}

    /** The article was withdrawn, and nothing is scheduled. */
    record Withdrawn(Instant at) implements Stage {}
}
