package news.bottomline.article.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the figure that an editor would compare with one that is not held: the same number said otherwise, or a like one. */
final class Contradictions {

    private static final double SAME_NUMBER = 4;
    private static final double SAME_UNIT = 2;
    private static final double SAME_NOUN = 1;
    /** Years that are further apart are not compared. */
    private static final double YEARS = 20;

    /** Below this score, what the evidence says is about something else. */
    private static final double LIKELY = 1.4;

    private final Figure wanted;
    private final Set<String> stems;
    private double best = LIKELY;
    private Optional<Excerpt> nearest = Optional.empty();

    private Contradictions(Figure wanted, Set<String> stems) {
        this.wanted = wanted;
        this.stems = stems;
    }

    static Optional<Excerpt> nearest(Figure wanted, Set<String> stems, List<Statement> statements) {
        Contradictions contradictions = new Contradictions(wanted, stems);
        statements.forEach(contradictions::look);
        return contradictions.nearest;
    }

    private void look(Statement statement) {
        if (statement.figures().isEmpty()) {
            return;
        }
        long shared = stems.stream().filter(statement.stems()::contains).count();
        double likeness = 4.0 * shared / Math.max(1, stems.size());
        for (Figure figure : statement.figures()) {
            double score = likeness + score(figure);
            if (score > best) {
                best = score;
                nearest = Optional.of(new Excerpt(statement.excerpt().passage(), figure.start(), figure.end()));
            }
        }
    }

    private double score(Figure figure) {
        double score = sameNumber(figure, wanted) ? SAME_NUMBER : 0;
        score += sameKind(figure, wanted) ? SAME_UNIT : 0;
        score += !wanted.noun().isEmpty() && wanted.noun().equals(figure.noun()) ? SAME_NOUN : 0;
        return score - distance(figure, wanted);
    }

    /** Between figures that are equally likely the one with the nearer number comes first. */
    private static double distance(Figure figure, Figure wanted) {
        double first = size(figure);
        double second = size(wanted);
        double largest = wanted.value() instanceof Period ? YEARS : Math.max(Math.abs(first), Math.abs(second));
        return largest == 0 ? 0 : Math.min(1, Math.abs(first - second) / largest);
    }

    private static double size(Figure figure) {
        return switch (figure.value()) {
            case Quantity quantity -> quantity.low().toDouble();
            case Period period -> period.year();
        };
    }

    /** The same number, whatever its unit, bound or direction; for money and counts also on another scale. */
    static boolean sameNumber(Figure figure, Figure wanted) {
        return switch (wanted.value()) {
            case Quantity quantity ->
                figure.value() instanceof Quantity other && sameDigits(shown(quantity), shown(other));
            case Period period ->
                figure.value() instanceof Period other
                        && period.part() == other.part()
                        && period.year() == other.year();
        };
    }

    /** The number that the text shows: 5 of "5%". */
    private static Rational shown(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.SHARE ? quantity.low().times(Rational.of(100)) : quantity.low();
    }

    private static boolean sameDigits(Rational first, Rational second) {
        if (first.equals(second)) {
            return true;
        }
        if (first.signum() <= 0 || second.signum() <= 0) {
            return first.abs().equals(second.abs());
        }
        double ratio = Math.log10(first.toDouble() / second.toDouble());
        return Math.abs(ratio - Math.rint(ratio / 3) * 3) < 1e-9;
    }

    /** "Doubled", "halved", "rose 5%". */
    private static boolean isFactor(Quantity quantity, Figure figure) {
        return quantity.kind() == Quantity.Kind.MULTIPLE
                || (quantity.kind() == Quantity.Kind.SHARE && figure.change().isStated());
    }

    private static boolean sameKind(Figure figure, Figure wanted) {
        return switch (wanted.value()) {
            case Quantity quantity ->
                figure.value() instanceof Quantity other
                        && ((quantity.kind() == other.kind() && quantity.unit().equals(other.unit()))
                                || (isFactor(quantity, wanted) && isFactor(other, figure)));
            case Period period ->
                figure.value() instanceof Period other
                        && (period.span() == other.span() || period.year() == other.year());
        };
    }
}
