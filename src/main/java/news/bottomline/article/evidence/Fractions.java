package news.bottomline.article.evidence;

import java.util.Optional;

/** Reads parts of a whole: "four fifths", "a third of", "half", "3/4", "four in five", "0.8 of". */
final class Fractions {

    /** "Four in 2019" is no fraction, "four in 1,000" is. */
    private static final int LARGEST_WHOLE = 100;

    private final Tokens tokens;
    private final Language language;
    private final Numbers numbers;

    record Fraction(Rational value, int end) {}

    Fractions(Tokens tokens, Language language, Numbers numbers) {
        this.tokens = tokens;
        this.language = language;
        this.numbers = numbers;
    }

    Optional<Fraction> read(int i) {
        Token token = tokens.at(i);
        if (token.isNumber()) {
            return slashed(i).or(() -> decimal(i)).or(() -> counted(i));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        return language.is("half", token) ? half(i) : counted(i).or(() -> single(i));
    }

    /** "3/4", but neither "24/7" nor "3/5/2026". */
    private Optional<Fraction> slashed(int i) {
        Token above = tokens.at(i);
        Token below = tokens.at(i + 2);
        boolean fits = tokens.is(i + 1, "/")
                && above.isPlainNumber()
                && below.isPlainNumber()
                && tokens.isAttached(i + 1)
                && tokens.isAttached(i + 2)
                && !(tokens.is(i + 3, "/") && tokens.isAttached(i + 3));
        return fits ? part(above.value(), below.value(), i + 3) : Optional.empty();
    }

    /** "0.8 of", "¾ of" and "¾" alone. */
    private Optional<Fraction> decimal(int i) {
        Token token = tokens.at(i);
        boolean part =
                token.value().compareTo(Rational.ONE) < 0 && token.value().signum() > 0;
        boolean stands = token.isVulgarFraction() || language.is("of", tokens.at(i + 1));
        boolean scaled = language.units.at(tokens, i + 1).isPresent()
                || language.scales.containsKey(tokens.at(i + 1).text());
        return part && stands && !scaled ? Optional.of(new Fraction(token.value(), i + 1)) : Optional.empty();
    }

    /** "Four fifths", "four-fifths", "four in five". */
    private Optional<Fraction> counted(int i) {
        return numbers.small(i).flatMap(count -> named(count).or(() -> outOf(count)));
    }

    private Optional<Fraction> named(Cardinals.Cardinal count) {
        int at = tokens.afterHyphen(count.end());
        Integer whole = language.denominators.get(tokens.at(at).text());
        if (whole == null || count.unscaled().toIndex() <= 0) {
            return Optional.empty();
        }
        boolean one = count.unscaled().toIndex() == 1;
        boolean fits = one == isSingular(at) && (isPlainPart(count, whole) || isOfSomething(at));
        return fits ? part(count.unscaled(), Rational.of(whole), at + 1) : Optional.empty();
    }

    /** "Two quarters" and "one quarter" are also three months each, and "two seconds" is a time. */
    private boolean isPlainPart(Cardinals.Cardinal count, int whole) {
        return whole != 4 || count.unscaled().toIndex() == 3;
    }

    private boolean isSingular(int at) {
        String word = tokens.at(at).text();
        return language.ordinals.containsKey(word) || !language.in("plural.denominator", word);
    }

    private Optional<Fraction> outOf(Cardinals.Cardinal count) {
        int from = tokens.afterHyphen(count.end());
        return language.outOf.at(tokens, from).flatMap(phrase -> {
            int at = tokens.afterHyphen(phrase.to());
            return wholes(at)
                    .filter(whole -> isWhole(whole))
                    .flatMap(whole -> part(count.unscaled(), whole.unscaled(), whole.end()));
        });
    }

    private Optional<Cardinals.Cardinal> wholes(int at) {
        return numbers.small(at)
                .filter(whole -> language.units
                        .at(tokens, tokens.afterHyphen(whole.end()))
                        .filter(unit -> language.in("units.time", unit.meaning().name()))
                        .isEmpty());
    }

    private boolean isWhole(Cardinals.Cardinal whole) {
        int size = whole.unscaled().toIndex();
        return size > 1
                && (size <= LARGEST_WHOLE || (size % 1000 == 0 && size != 2000) || size == 500)
                && !language.months.containsKey(tokens.at(whole.end()).text());
    }

    /** "A third of", "by a quarter"; "a third party" is an ordinal. */
    private Optional<Fraction> single(int i) {
        int at = tokens.afterHyphen(i + 1);
        Integer whole = language.denominators.get(tokens.at(at).text());
        if (whole == null || !language.is("article", tokens.at(i)) || !isSingular(at)) {
            return Optional.empty();
        }
        boolean fits = isOfSomething(at) || (whole > 2 && follows(i) && endsThere(at + 1));
        return fits ? part(Rational.ONE, Rational.of(whole), at + 1) : Optional.empty();
    }

    private Optional<Fraction> half(int i) {
        boolean fits = !language.is("half.not", tokens.at(i - 1))
                && !language.is("half.not", tokens.at(i - 2))
                && tokens.afterHyphen(i + 1) == i + 1
                && (isOfSomething(i) || (follows(i) && endsThere(i + 1)));
        return fits ? Optional.of(new Fraction(Rational.HALF, i + 1)) : Optional.empty();
    }

    private boolean isOfSomething(int i) {
        return language.is("fraction.after", tokens.at(i + 1))
                && !tokens.at(i + 1).newLine();
    }

    private boolean follows(int i) {
        return language.is("fraction.before", tokens.at(i - 1));
    }

    private boolean endsThere(int i) {
        Token next = tokens.at(i);
        return !next.isWord() || language.is("stop", next);
    }

    private static Optional<Fraction> part(Rational count, Rational whole, int end) {
        int numerator = count.toIndex();
        int denominator = whole.toIndex();
        return numerator > 0 && numerator < denominator
                ? Optional.of(new Fraction(Rational.of(numerator, denominator), end))
                : Optional.empty();
    }
}
