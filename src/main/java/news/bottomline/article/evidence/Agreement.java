package news.bottomline.article.evidence;

import java.util.Optional;
import news.bottomline.article.evidence.Change.Direction;
import news.bottomline.article.evidence.Change.Relation;
import news.bottomline.article.evidence.Quantity.Kind;

/**
 * Whether a figure of a text holds a figure of a claim.
 *
 * <p>It does where the text's figure implies the claim's and both name nearly the same number: "93%" holds "more than 90%" and
 * "at least 93%", but neither "93.5%" nor "more than 50%". Currency, unit of measure and direction differ only where both sides
 * state one.
 */
final class Agreement {

    /** How far the number of the text may be from that of an open claim: "93%" holds "over 90%", "99.5%" does not. */
    private static final Rational NEARNESS = Rational.of(1, 10);

    private Agreement() {}

    static boolean holds(Figure text, Figure claim) {
        return switch (claim.value()) {
            case Period wanted -> holds(text, wanted);
            case Quantity wanted ->
                switch (text.value()) {
                    case Quantity stated -> holds(text, stated, claim, wanted);
                    case Period stated -> isBareYear(wanted, claim) && stated.states(year(wanted));
                };
        };
    }

    /** "2019" reads as a year in one text and as a count in the other; the digits decide then. */
    private static boolean holds(Figure text, Period wanted) {
        return switch (text.value()) {
            case Period stated -> stated.states(wanted);
            case Quantity stated -> isBareYear(stated, text) && year(stated).states(wanted);
        };
    }

    private static boolean isBareYear(Quantity quantity, Figure figure) {
        return quantity.kind() == Kind.COUNT
                && quantity.unit().isEmpty()
                && figure.bound() == Bound.EXACTLY
                && figure.words().matches("\\d{4}");
    }

    private static Period year(Quantity quantity) {
        return Period.years(quantity.low().toIndex(), quantity.high().toIndex());
    }

    private static boolean holds(Figure text, Quantity stated, Figure claim, Quantity wanted) {
        if (stated.kind() != wanted.kind()) {
            return asMultiples(text, stated, claim, wanted);
        }
        if (!sameUnit(stated, text, wanted, claim)) {
            return false;
        }
        return (compatible(stated, text.change(), wanted, claim.change()) && implies(text, stated, claim, wanted))
                || fallsTo(stated, text, wanted, claim)
                || isEnd(stated, text, wanted, claim);
    }

    /** "From 10% to 15%" names both its ends. */
    private static boolean isEnd(Quantity stated, Figure text, Quantity wanted, Figure claim) {
        boolean ends = stated.isRange() && !wanted.isRange() && text.change().relation() == Relation.FROM;
        return ends
                && (implies(text, stated.lowEnd(), claim, wanted) || implies(text, stated.highEnd(), claim, wanted));
    }

    /** "Doubled" is "rose 100%", and "200% more" is "three times". */
    private static boolean asMultiples(Figure text, Quantity stated, Figure claim, Quantity wanted) {
        if (text.change().contradicts(claim.change())) {
            return false;
        }
        Optional<Quantity> first = multiple(stated, text);
        Optional<Quantity> second = multiple(wanted, claim);
        return first.isPresent() && second.isPresent() && implies(text, first.get(), claim, second.get());
    }

    private static Optional<Quantity> multiple(Quantity quantity, Figure figure) {
        return switch (quantity.kind()) {
            case MULTIPLE -> Optional.of(quantity);
            case SHARE ->
                figure.change().equals(new Change(Direction.UP, Relation.BY))
                        ? Optional.of(new Quantity(
                                Kind.MULTIPLE,
                                quantity.low().plus(Rational.ONE),
                                quantity.high().plus(Rational.ONE),
                                ""))
                        : Optional.empty();
            case COUNT, MONEY, PERCENTAGE_POINTS -> Optional.empty();
        };
    }

    /** A unit of measure on one side needs the same one, or nothing that is counted, on the other. */
    private static boolean sameUnit(Quantity stated, Figure text, Quantity wanted, Figure claim) {
        if (stated.unit().equals(wanted.unit())) {
            return true;
        }
        return stated.kind() == Kind.COUNT
                && ((stated.unit().isEmpty() && text.noun().isEmpty())
                        || (wanted.unit().isEmpty() && claim.noun().isEmpty()));
    }

    private static boolean compatible(Quantity stated, Change first, Quantity wanted, Change second) {
        return !first.contradicts(second)
                && stated.low().signum() * wanted.low().signum() >= 0;
    }

    /** "−5%" and "fell 5%" are the same. */
    private static boolean fallsTo(Quantity stated, Figure text, Quantity wanted, Figure claim) {
        boolean first = stated.low().signum() < 0 && isFall(claim);
        boolean second = wanted.low().signum() < 0 && isFall(text);
        return first != second
                && implies(text, first ? stated.negate() : stated, claim, second ? wanted.negate() : wanted);
    }

    private static boolean isFall(Figure figure) {
        return figure.change().equals(new Change(Direction.DOWN, Relation.BY));
    }

    private static boolean implies(Figure text, Quantity stated, Figure claim, Quantity wanted) {
        if (wanted.isRange() || claim.bound() == Bound.EXACTLY) {
            boolean same = stated.low().equals(wanted.low()) && stated.high().equals(wanted.high());
            if (!same) {
                return false;
            }
        }
        Interval allowed = claim.bound().interval(wanted.low(), wanted.high());
        return isNear(stated.low(), wanted.low())
                && text.bound().readings().stream()
                        .anyMatch(reading -> allowed.contains(reading.interval(stated.low(), stated.high())));
    }

    private static boolean isNear(Rational stated, Rational wanted) {
        Rational distance = stated.minus(wanted).abs();
        return distance.compareTo(wanted.abs().times(NEARNESS)) <= 0;
    }
}
