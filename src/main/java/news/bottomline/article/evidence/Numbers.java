package news.bottomline.article.evidence;

import java.util.Optional;

/** Reads a number in digits or words with its scale: "1.2 billion", "two and a half million", "a dozen", "300k". */
final class Numbers {

    private final Tokens tokens;
    private final Language language;
    private final Cardinals cardinals;

    /**
     * @param unscaled the value without its scale: 1.2 of "1.2 billion"
     * @param scale the factor that the scale stands for
     * @param end the position behind the number
     */
    record Number(Rational unscaled, Rational scale, int end) {

        Rational value() {
            return unscaled.times(scale);
        }

        boolean isScaled() {
            return scale.compareTo(Rational.ONE) != 0;
        }
    }

    Numbers(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.cardinals = new Cardinals(tokens, language);
    }

    Optional<Number> read(int i) {
        if (tokens.at(i).isNumber()) {
            return Optional.of(digits(i));
        }
        if (!tokens.at(i).isWord()) {
            return Optional.empty();
        }
        return halfOf(i)
                .or(() -> cardinals.read(i, true).map(read -> scaled(read.unscaled(), read.scale(), read.end())));
    }

    /** The number without a scale or fraction behind it, for "four fifths" and "four in five". */
    Optional<Cardinals.Cardinal> small(int i) {
        return tokens.at(i).isPlainNumber()
                ? Optional.of(new Cardinals.Cardinal(tokens.at(i).value(), i + 1))
                : cardinals.read(i, false);
    }

    private Number digits(int i) {
        Rational value = tokens.at(i).value();
        Token next = tokens.at(i + 1);
        if (next.isVulgarFraction() && !tokens.at(i).isVulgarFraction()) {
            return scaled(value.plus(next.value()), Rational.ONE, i + 2);
        }
        return scaled(value, Rational.ONE, i + 1);
    }

    /** The number with the scales behind it, and with "and a half" before or behind them. */
    private Number scaled(Rational value, Rational scaleSoFar, int end) {
        Rational whole = value;
        Rational scale = scaleSoFar;
        int i = end;
        boolean goesOn = true;
        while (goesOn) {
            Optional<Rational> next = scaleAt(i);
            boolean half = next.isEmpty() && whole.isWhole() && isAndAHalf(i);
            if (next.isPresent()) {
                scale = scale.times(next.get());
                i = tokens.afterHyphen(i) + 1;
            } else if (half) {
                whole = whole.plus(Rational.HALF);
                i += 3;
            }
            goesOn = half || next.isPresent();
        }
        return new Number(whole, scale, i);
    }

    private Optional<Rational> scaleAt(int i) {
        int at = tokens.afterHyphen(i);
        String word = tokens.at(at).text();
        boolean attached = tokens.isAttached(i) && tokens.at(i - 1).isNumber();
        return Optional.ofNullable(language.scales.get(word))
                .or(() -> attached ? Optional.ofNullable(language.attachedScales.get(word)) : Optional.empty());
    }

    private boolean isAndAHalf(int i) {
        return language.is("and", tokens.at(i))
                && language.is("article", tokens.at(i + 1))
                && language.is("half", tokens.at(i + 2));
    }

    /** "Half a million", "half a percentage point". */
    private Optional<Number> halfOf(int i) {
        if (!language.is("half", tokens.at(i)) || !language.is("article", tokens.at(tokens.afterHyphen(i + 1)))) {
            return Optional.empty();
        }
        int end = tokens.afterHyphen(i + 1) + 1;
        Number half = scaled(Rational.HALF, Rational.ONE, end);
        boolean counted = half.isScaled() || language.units.at(tokens, end).isPresent();
        return counted ? Optional.of(half) : Optional.empty();
    }
}
