package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The figures of the evidence, ordered by size, so that a claim's figure meets only those that are near it. */
final class FigureIndex {

    /** What a figure means, without its place. */
    private record Meaning(Value value, Bound bound, Change change, boolean counts) {}

    private final NavigableMap<Double, List<Figure>> bySize = new TreeMap<>();
    private final List<Figure> periods = new ArrayList<>();
    private final Set<Meaning> known = new HashSet<>();

    void add(Figure figure) {
        if (!known.add(new Meaning(
                figure.value(), figure.bound(), figure.change(), figure.noun().isEmpty()))) {
            return;
        }
        switch (figure.value()) {
            case Quantity quantity -> {
                add(quantity.low(), figure);
                if (quantity.isRange()) {
                    add(quantity.high(), figure);
                }
            }
            case Period period -> periods.add(figure);
        }
    }

    private void add(Rational end, Figure figure) {
        bySize.computeIfAbsent(Math.abs(end.toDouble()), size -> new ArrayList<>())
                .add(figure);
    }

    boolean hold(Figure claim) {
        return switch (claim.value()) {
            case Period period -> holdsNear(period.year(), claim) || anyHolds(periods, claim);
            case Quantity quantity -> holds(quantity, claim);
        };
    }

    /** "Doubled" stands at 2 and "rose 100%" at 1. */
    private boolean holds(Quantity quantity, Figure claim) {
        double size = Math.abs(quantity.low().toDouble());
        return holdsNear(size, claim)
                || switch (quantity.kind()) {
                    case MULTIPLE -> holdsNear(size - 1, claim);
                    case SHARE -> holdsNear(size + 1, claim);
                    case COUNT -> anyHolds(periods, claim);
                    case MONEY, PERCENTAGE_POINTS -> false;
                };
    }

    private boolean holdsNear(double size, Figure claim) {
        if (size < 0) {
            return false;
        }
        double margin = size / 4 + 0.000_001;
        return bySize.subMap(size - margin, true, size + margin, true).values().stream()
                .anyMatch(figures -> anyHolds(figures, claim));
    }

    private static boolean anyHolds(List<Figure> figures, Figure claim) {
        return figures.stream().anyMatch(figure -> Agreement.holds(figure, claim));
    }
}
