package news.bottomline.article.evidence;

import java.util.Optional;

/**
 * The values between two ends.
 *
 * @param low the lower end; empty where there is none
 * @param high the upper end; empty where there is none
 */
record Interval(Optional<Rational> low, boolean lowOpen, Optional<Rational> high, boolean highOpen) {

    static Interval closed(Rational low, Rational high) {
        return new Interval(Optional.of(low), false, Optional.of(high), false);
    }

    static Interval above(Rational low, boolean open) {
        return new Interval(Optional.of(low), open, Optional.empty(), true);
    }

    static Interval below(Rational high, boolean open) {
        return new Interval(Optional.empty(), true, Optional.of(high), open);
    }

    Interval withoutHigh() {
        return new Interval(low, lowOpen, high, true);
    }

    boolean contains(Interval other) {
        return startsBefore(other) && endsAfter(other);
    }

    private boolean startsBefore(Interval other) {
        if (low.isEmpty() || other.low.isEmpty()) {
            return low.isEmpty();
        }
        int order = other.low.get().compareTo(low.get());
        return order > 0 || (order == 0 && (!lowOpen || other.lowOpen));
    }

    private boolean endsAfter(Interval other) {
        if (high.isEmpty() || other.high.isEmpty()) {
            return high.isEmpty();
        }
        int order = other.high.get().compareTo(high.get());
        return order < 0 || (order == 0 && (!highOpen || other.highOpen));
    }
}
