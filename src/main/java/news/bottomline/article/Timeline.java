package news.bottomline.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What readers see of one article and when, derived from the decisions about it.
 *
 * <p>At any instant the latest decision that has taken effect holds. A decision takes effect at its hour, or when it is made
 * if its hour is past by then. It never takes effect if a later decision takes effect no later than it.
 *
 * <p>Queries over many articles use the database function {@code live_release}, which answers the same.
 *
 * @param entries every decision, in the order in which they were made
 */
record Timeline(List<Entry> entries) {

    /**
     * @param revision the number of the revision that readers see; empty where the article is withdrawn
     * @param from the hour from which it counts
     * @param at when it was decided
     */
    record Entry(Optional<Integer> revision, Instant from, Instant at) {

        /** When it takes effect: dating an article back does not change what readers saw before. */
        Instant effectiveFrom() {
            return from.isAfter(at) ? from : at;
        }

        boolean isEffective(Instant now) {
            return !effectiveFrom().isAfter(now);
        }
    }

    Stage stage(Instant now) {
        Optional<Entry> holding = holding(now);
        if (holding.flatMap(Entry::revision).isPresent()) {
            return new Stage.Live(holding.get().from());
        }
        return pending(now).stream()
                .filter(entry -> entry.revision().isPresent())
                .map(Entry::from)
                .min(Comparator.naturalOrder())
                .<Stage>map(Stage.Scheduled::new)
                .orElseGet(() -> holding.<Stage>map(withdrawal -> new Stage.Withdrawn(withdrawal.from()))
                        .orElseGet(Stage.Drafted::new));
    }

    /** The number of the revision that readers see. */
    Optional<Integer> live(Instant now) {
        return holding(now).flatMap(Entry::revision);
    }

    /** When readers first saw the revision that they see. */
    Optional<Instant> since(Instant now) {
        return live(now)
                .flatMap(revision -> effective(now)
                        .filter(entry ->
                                entry.revision().filter(revision::equals).isPresent())
                        .map(Entry::from)
                        .min(Comparator.naturalOrder()));
    }

    /** The number of the revision that readers see or, as things are decided now, will see in the end. */
    Optional<Integer> coming(Instant now) {
        return pending(now).stream()
                .max(Comparator.comparing(Entry::from))
                .or(() -> holding(now))
                .flatMap(Entry::revision);
    }

    /** When the next decision takes effect. */
    Optional<Instant> change(Instant now) {
        return pending(now).stream().map(Entry::effectiveFrom).min(Comparator.naturalOrder());
    }

    /** Whether readers see or will see the article, but not, as things are decided now, this revision of it. */
    boolean leavesOut(int revision, Instant now) {
        return coming(now).filter(number -> number != revision).isPresent();
    }

    /** The decision that holds. */
    Optional<Entry> holding(Instant now) {
        return entries.reversed().stream()
                .filter(entry -> entry.isEffective(now))
                .findFirst();
    }

    /** The decisions that will take effect. */
    List<Entry> pending(Instant now) {
        return IntStream.range(0, entries.size())
                .filter(i -> !entries.get(i).isEffective(now) && !isOvertaken(i))
                .mapToObj(entries::get)
                .toList();
    }

    /** Whether readers have seen the article at any time up to now. */
    boolean hasBeenLive(Instant now) {
        return effective(now).anyMatch(entry -> entry.revision().isPresent());
    }

    /** The decisions that have taken effect. */
    private Stream<Entry> effective(Instant now) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).isEffective(now) && !isOvertaken(i))
                .mapToObj(entries::get);
    }

    private boolean isOvertaken(int i) {
        return entries.stream()
                .skip(i + 1L)
                .anyMatch(later -> !later.effectiveFrom().isAfter(entries.get(i).effectiveFrom()));
    }
}
