package news.bottomline.article.evidence;

import news.bottomline.article.evidence.Change.Direction;
import news.bottomline.article.evidence.Quantity.Kind;

/**
 * One end of a quantity, as it is read.
 *
 * @param unscaled the number without its scale
 * @param direction where the word itself says it: "doubled"
 * @param from the position of the first token
 * @param to the position behind the last token
 */
record Amount(Rational unscaled, Rational scale, Unit unit, Direction direction, int from, int to) {

    Amount(Rational unscaled, Rational scale, Unit unit, int from, int to) {
        this(unscaled, scale, unit, Direction.NONE, from, to);
    }

    static Amount of(Numbers.Number number, Unit unit, int from, int to) {
        return new Amount(number.unscaled(), number.scale(), unit, from, to);
    }

    static Amount multiple(int times, int at) {
        return new Amount(Rational.of(times), Rational.ONE, new Unit(Kind.MULTIPLE, "", Rational.ONE), at, at + 1);
    }

    Amount changing(Direction way) {
        return new Amount(unscaled, scale, unit, way, from, to);
    }

    Amount negated(int start) {
        return new Amount(unscaled.negate(), scale, unit, direction, start, to);
    }

    /** The same amount with what the other end of its range says for both: "$10–15 million", "10 to 15%". */
    Amount completedBy(Amount other) {
        boolean scales = (!isScaled() && !unit.isStated()) || (unit.kind() == Kind.MONEY && !isScaled());
        boolean smaller = unscaled.compareTo(other.unscaled) < 0;
        Rational factor = scales && smaller && to <= other.from ? other.scale : scale;
        return new Amount(unscaled, factor, unit.isStated() ? unit : other.unit, direction, from, to);
    }

    boolean isScaled() {
        return scale.compareTo(Rational.ONE) != 0;
    }

    Rational value() {
        return unscaled.times(scale).times(unit.factor());
    }

    Quantity upTo(Amount high) {
        return new Quantity(unit.kind(), value(), high.value(), unit.name());
    }
}
