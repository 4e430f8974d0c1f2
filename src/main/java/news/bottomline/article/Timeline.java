package news.bottomline.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What readers see of one article and when, derived from the decisions about it.
 *
 * <p>At any instant the latest decision whose hour has come holds. A decision whose hour comes only when a later one already
 * holds never takes effect.
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

        /** When it could first be seen: an hour in the past, as an article may be dated back, does not change the past. */
        private Instant effective() {
            return from.isAfter(at) ? from : at;
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

    /** The number of the revision that readers see or, as things are decided now, will see in the end. */
    Optional<Integer> coming(Instant now) {
        return pending(now).stream()
                .max(Comparator.comparing(Entry::from))
                .or(() -> holding(now))
                .flatMap(Entry::revision);
    }

    /** When something else than what holds now takes effect, as things are decided; the first such hour. */
    Optional<Instant> change(Instant now) {
        return pending(now).stream().map(Entry::from).min(Comparator.naturalOrder());
    }

    /** Whether readers see or will see the article, but never, as things are decided now, the words of this number. */
    boolean leavesOut(int revision, Instant now) {
        return coming(now).filter(number -> number != revision).isPresent();
    }

    /** The decision that holds. */
    Optional<Entry> holding(Instant now) {
        return entries.reversed().stream()
                .filter(entry -> !entry.from().isAfter(now))
                .findFirst();
    }

    /** The decisions that will take effect. */
    List<Entry> pending(Instant now) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).from().isAfter(now) && !isOvertaken(i))
                .mapToObj(entries::get)
                .toList();
    }

    /** Whether readers see it or have seen it at any time up to now. */
    boolean hasBeenLive(Instant now) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).revision().isPresent())
                .anyMatch(i -> !entries.get(i).effective().isAfter(now) && !isOvertaken(i));
    }

    private boolean isOvertaken(int i) {
        return entries.stream()
                .skip(i + 1L)
                .anyMatch(later -> !later.effective().isAfter(entries.get(i).effective()));
    }
}
