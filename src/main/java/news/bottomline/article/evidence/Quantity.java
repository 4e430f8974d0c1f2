package news.bottomline.article.evidence;

/**
 * An amount, or a range of amounts. Scales are multiplied out: "1.2 billion" is 1,200,000,000.
 *
 * @param low the amount, or the lower end of the range
 * @param high the same as {@code low}, or the upper end of the range
 * @param unit the currency's code, or the unit of measure of a count ("year", "tonne"); empty where there is none
 */
public record Quantity(Kind kind, Rational low, Rational high, String unit) implements Value {

    /** What the amount is of. */
    public enum Kind {
        COUNT,
        /** A percentage or a fraction: "80%", "four fifths", "0.8 of". */
        SHARE,
        PERCENTAGE_POINTS,
        MONEY,
        /** "Three times", "threefold", "doubled". */
        MULTIPLE
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    Quantity lowEnd() {
        return new Quantity(kind, low, low, unit);
    }

    Quantity highEnd() {
        return new Quantity(kind, high, high, unit);
    }

    Quantity negate() {
        return new Quantity(kind, high.negate(), low.negate(), unit);
    }
}
