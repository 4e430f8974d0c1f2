package news.bottomline.article.evidence;

import java.util.Optional;

/** Reads one amount with its sign, currency, scale and unit: "US$1.2 billion", "−0.5%", "four fifths", "twice". */
final class Quantities {

    private final Tokens tokens;
    private final Language language;
    private final Numbers numbers;
    private final Fractions fractions;

    Quantities(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.numbers = new Numbers(tokens, language);
        this.fractions = new Fractions(tokens, language, numbers);
    }

    Optional<Amount> read(int i) {
        if (isMinus(i)) {
            return unsigned(i + 1).map(amount -> amount.negated(i));
        }
        boolean plus = tokens.is(i, "+") && !tokens.isAttached(i) && tokens.isAttached(i + 1);
        return plus ? unsigned(i + 1).map(amount -> amount.changing(Change.Direction.UP)) : unsigned(i);
    }

    private boolean isMinus(int i) {
        if (language.is("minus", tokens.at(i))) {
            return true;
        }
        boolean sign = tokens.at(i).isDash() && !tokens.is(i, "—") && tokens.isAttached(i + 1);
        return sign && (!tokens.isAttached(i) || tokens.is(i - 1, "("));
    }

    private Optional<Amount> unsigned(int i) {
        Optional<Phrases.Match<Unit>> currency = currency(i);
        if (currency.isPresent()) {
            return money(i, currency.get());
        }
        return growth(i).or(() -> fraction(i)).or(() -> number(i));
    }

    /** A currency's sign is written to what stands before it: "A$5", but "a $5 fee". */
    private Optional<Phrases.Match<Unit>> currency(int i) {
        return language.currencies
                .at(tokens, i)
                .filter(match -> match.to() == i + 1 || tokens.isAttached(match.to() - 1));
    }

    private Optional<Amount> money(int i, Phrases.Match<Unit> currency) {
        return numbers.read(currency.to()).map(number -> {
            int end = language.units
                    .at(tokens, number.end())
                    .filter(match -> match.meaning().equals(currency.meaning()))
                    .map(Phrases.Match::to)
                    .orElse(number.end());
            return Amount.of(number, currency.meaning(), i, end);
        });
    }

    /** "Doubled", "halved", "twice". */
    private Optional<Amount> growth(int i) {
        String word = tokens.at(i).text();
        Integer grown = language.growth.get(word);
        if (grown != null) {
            return Optional.of(Amount.multiple(grown, i).changing(Change.Direction.UP));
        }
        if (language.in("halved", word)) {
            return Optional.of(
                    new Amount(Rational.HALF, Rational.ONE, Unit.SHARE, i, i + 1).changing(Change.Direction.DOWN));
        }
        return Optional.ofNullable(language.multiples.get(word)).map(times -> Amount.multiple(times, i));
    }

    /** A part of a whole, or of a scale: "a quarter of a million". */
    private Optional<Amount> fraction(int i) {
        return fractions.read(i).flatMap(fraction -> scaled(i, fraction).or(() -> share(i, fraction)));
    }

    private Optional<Amount> scaled(int i, Fractions.Fraction fraction) {
        int of = fraction.end();
        int at = language.is("of", tokens.at(of)) ? of + 1 : of;
        Rational scale = language.scales.get(tokens.at(at + 1).text());
        return scale != null && language.is("article", tokens.at(at))
                ? Optional.of(withUnit(new Numbers.Number(fraction.value(), scale, at + 2), i))
                : Optional.empty();
    }

    /** "Half a percentage point" and "three quarters of an hour" are amounts of the unit. */
    private Optional<Amount> share(int i, Fractions.Fraction fraction) {
        Optional<Phrases.Match<Unit>> unit = unitOf(fraction.end());
        return unit.map(match -> new Amount(fraction.value(), Rational.ONE, match.meaning(), i, match.to()))
                .or(() -> Optional.of(new Amount(fraction.value(), Rational.ONE, Unit.SHARE, i, fraction.end())));
    }

    private Optional<Phrases.Match<Unit>> unitOf(int end) {
        int at = language.is("of", tokens.at(end)) ? end + 1 : end;
        return language.is("article", tokens.at(at)) ? language.units.at(tokens, at + 1) : Optional.empty();
    }

    private Optional<Amount> number(int i) {
        if (language.is("vague", tokens.at(i - 1)) && tokens.at(i).isWord()) {
            return Optional.empty();
        }
        return numbers.read(i).map(number -> withUnit(number, i));
    }

    private Amount withUnit(Numbers.Number number, int start) {
        return language.units
                .at(tokens, tokens.afterHyphen(number.end()))
                .map(unit -> Amount.of(number, unit.meaning(), start, unit.to()))
                .orElseGet(() -> Amount.of(number, Unit.NONE, start, number.end()));
    }
}
