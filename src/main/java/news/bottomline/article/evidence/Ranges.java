package news.bottomline.article.evidence;

import java.util.Optional;

/** Joins two amounts to a range: "10–15%", "10 to 15 per cent", "between 10% and 15%". */
final class Ranges {

    private final Tokens tokens;
    private final Language language;
    private final Quantities quantities;
    private final Changes changes;

    Ranges(Tokens tokens, Language language, Quantities quantities, Changes changes) {
        this.tokens = tokens;
        this.language = language;
        this.quantities = quantities;
        this.changes = changes;
    }

    /**
     * An amount, alone or as the first of two that belong together.
     *
     * @param last the upper end of a range, the same amount where there is none
     */
    record Span(Amount first, Amount last) {

        Quantity quantity() {
            return first.upTo(last);
        }
    }

    Optional<Span> read(int i) {
        return quantities
                .read(i)
                .map(first -> joint(first)
                        .flatMap(at -> quantities.read(at))
                        .filter(second -> second.unscaled().signum() > 0)
                        .map(second -> span(first, second))
                        .orElseGet(() -> new Span(first, first)));
    }

    private Span span(Amount first, Amount second) {
        Amount low = first.completedBy(second);
        Amount high = second.completedBy(first);
        boolean factor =
                first.unit().kind() == Quantity.Kind.MULTIPLE && !second.unit().isStated();
        boolean sameUnit = low.unit().kind() == high.unit().kind()
                && low.unit().name().equals(high.unit().name());
        if (factor || !sameUnit || low.value().compareTo(high.value()) >= 0) {
            return new Span(first, first);
        }
        return isChangeOfTwo(first) ? new Span(low, low) : new Span(low, high);
    }

    /** "Rose from 10 to 15%" and "rose 5% to 10%" state two figures, not a range. */
    private boolean isChangeOfTwo(Amount first) {
        if (!language.is("range.to", tokens.at(first.to()))) {
            return false;
        }
        boolean changes = this.changes.before(first.from()).change().isStated();
        return changes && (first.unit().isStated() || language.is("from", tokens.at(first.from() - 1)));
    }

    /** The position of the second amount. */
    private Optional<Integer> joint(Amount first) {
        int at = first.to();
        Token token = tokens.at(at);
        if (token.isDash()) {
            boolean tight = tokens.isAttached(at) && tokens.isAttached(at + 1);
            boolean loose = !tokens.isAttached(at) && !tokens.isAttached(at + 1) && token.is("–");
            return tight || loose ? Optional.of(at + 1) : Optional.empty();
        }
        boolean joins = language.is("range.to", token) || (language.is("range.and", token) && isBetween(first.from()));
        return joins ? Optional.of(at + 1) : Optional.empty();
    }

    private boolean isBetween(int from) {
        return language.is("range.between", tokens.at(from - 1))
                || (language.is("filler", tokens.at(from - 1)) && language.is("range.between", tokens.at(from - 2)));
    }
}
