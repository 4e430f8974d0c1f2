package news.bottomline.article.evidence;

import java.util.List;

/** How a figure limits what it states. */
public enum Bound {
    EXACTLY,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    ABOUT,
    /** "Nearly", "almost", "just under": a little less. */
    NEARLY,
    /** "Over five years" says either "during" or "more than". */
    OVER_TIME;

    /** "About" and "nearly" allow a fortieth, 2.5 per cent of the figure. */
    private static final Rational TOLERANCE = Rational.of(1, 40);

    /** The meanings that a text with this bound can have. */
    List<Bound> readings() {
        return this == OVER_TIME ? List.of(EXACTLY, MORE_THAN) : List.of(this);
    }

    /** All values that a figure with this bound admits. */
    Interval interval(Rational low, Rational high) {
        return switch (this) {
            case EXACTLY -> Interval.closed(low, high);
            case MORE_THAN -> Interval.above(low, true);
            case AT_LEAST, OVER_TIME -> Interval.above(low, false);
            case LESS_THAN -> Interval.below(high, true);
            case AT_MOST -> Interval.below(high, false);
            case ABOUT -> Interval.closed(low.minus(margin(low)), high.plus(margin(high)));
            case NEARLY -> Interval.closed(low.minus(margin(low)), high).withoutHigh();
        };
    }

    private static Rational margin(Rational value) {
        return value.abs().times(TOLERANCE);
    }
}
