package news.bottomline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.bottomline.user.User;

/**
 * Finds what an article must get for other categories to hold wherever it is filed: in the revision that readers see, in those
 * that they will see, and in the latest. Each of them gets a copy with the same words. What readers see of the words, and
 * when, stays as it is decided: the decisions that hold and those to come are made again for the copies. A move to another
 * version of the template ({@link VersionMove}) takes the same revisions.
 *
 * @param current the revisions that may be seen or edited from now on, by their numbers
 */
record Refiling(Timeline timeline, List<Revision> current, Instant now) {

    /** @param known all revisions that the article's releases and its form refer to */
    static Refiling of(Timeline timeline, Stream<Revision> known, Revision latest, Instant now) {
        List<Integer> shown = shown(timeline, now);
        List<Revision> current = Stream.concat(known.filter(one -> shown.contains(one.number())), Stream.of(latest))
                .distinct()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
        return new Refiling(timeline, current, now);
    }

    /** The numbers of the revisions that readers see or will see. */
    List<Integer> shown() {
        return shown(timeline, now);
    }

    private static List<Integer> shown(Timeline timeline, Instant now) {
        return Stream.concat(
                        timeline.live(now).stream(),
                        timeline.pending(now).stream().flatMap(entry -> entry.revision().stream()))
                .toList();
    }

    /** Whether none of the revisions has as many other categories as an article may have. */
    boolean hasRoomFor(Category category) {
        return current.stream()
                .allMatch(one -> Filing.ADD.in(one.categories(), category).size() <= Draft.MOST_CATEGORIES);
    }

    /**
     * Makes the copies to save from their numbers, by the numbers of the revisions that they replace; empty if nothing changes.
     * The latest revision is always among them, since its copy must come last.
     */
    Map<Integer, IntFunction<Revision>> copies(UnaryOperator<List<Category>> filing, User by) {
        Map<Integer, IntFunction<Revision>> copies = new LinkedHashMap<>();
        boolean changes = false;
        for (Revision revision : current) {
            List<Category> filed = filing.apply(revision.categories());
            boolean differs = !filed.equals(revision.categories());
            changes |= differs;
            if (differs || revision.number() == current.getLast().number()) {
                copies.put(revision.number(), number -> revision.filedIn(filed, number, by, now));
            }
        }
        return changes ? copies : Map.of();
    }

    /**
     * The decisions to make again, each with its hour and the revision that it is about. None if no copy is seen, now or
     * later. A revision that readers see keeps the hour from which they have seen it.
     */
    List<Timeline.Entry> decisions(Set<Integer> copied) {
        List<Timeline.Entry> decisions = new ArrayList<>();
        Optional<Integer> live = timeline.live(now).filter(copied::contains);
        live.ifPresent(number ->
                decisions.add(new Timeline.Entry(live, timeline.since(now).orElse(now), now)));
        List<Timeline.Entry> pending = timeline.pending(now);
        boolean pendingCopied = pending.stream()
                .anyMatch(entry -> entry.revision().filter(copied::contains).isPresent());
        if (live.isPresent() || pendingCopied) {
            pending.forEach(entry -> decisions.add(new Timeline.Entry(entry.revision(), entry.from(), now)));
        }
        return decisions;
    }
}
