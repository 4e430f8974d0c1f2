package news.bottomline.article.evidence;

import java.util.Optional;
import news.bottomline.article.evidence.Period.Span;

/** Reads years, ranges of years and decades, and tells a year from a count of the same digits. */
final class Years {

    private static final int FIRST = 1500;
    private static final int LAST = 2100;

    private final Tokens tokens;
    private final Language language;

    Years(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    boolean isYear(int i) {
        Token token = tokens.at(i);
        return token.isPlainNumber() && token.text().length() == 4 && at(i) >= FIRST && at(i) <= LAST;
    }

    int at(int i) {
        return tokens.at(i).value().toIndex();
    }

    /** "1990s", "’90s" */
    Optional<Periods.Found> decade(int i) {
        Token token = tokens.at(i);
        int end = tokens.at(i + 1).is("'") ? i + 2 : i + 1;
        boolean plural = tokens.isAttached(end) && tokens.is(end, "s") && token.isPlainNumber();
        int value = token.value().toIndex();
        if (!plural || value % 10 != 0) {
            return Optional.empty();
        }
        if (isYear(i)) {
            return decade(value, true, end + 1);
        }
        boolean shortened = token.text().length() == 2 && tokens.is(i - 1, "'") && tokens.isAttached(i);
        return token.text().length() == 2 ? decade(century(value) + value, shortened, end + 1) : Optional.empty();
    }

    private static int century(int twoDigits) {
        return twoDigits < 30 ? 2000 : 1900;
    }

    private static Optional<Periods.Found> decade(int first, boolean firm, int end) {
        return Optional.of(new Periods.Found(Period.of(Span.DECADE, first, 0), firm, end));
    }

    /** "2019", "2019–2020", "2019-20", "2019 to 2021", "between 2019 and 2021". */
    Optional<Periods.Found> range(int i) {
        if (!isYear(i) || isMeasured(i + 1)) {
            return Optional.empty();
        }
        int last = last(i);
        if (last > 0) {
            return Optional.of(new Periods.Found(Period.years(at(i), last), true, i + 3));
        }
        boolean year = !countsSomething(i) || language.is("year.before", tokens.at(i - 1));
        return year ? Optional.of(new Periods.Found(Period.years(at(i), at(i)), true, i + 1)) : Optional.empty();
    }

    private int last(int i) {
        Token joint = tokens.at(i + 1);
        boolean joined = joint.isDash()
                || (tokens.is(i + 1, "/") && tokens.isAttached(i + 1))
                || language.is("range.to", joint)
                || (language.is("range.and", joint) && language.is("range.between", tokens.at(i - 1)));
        if (!joined) {
            return 0;
        }
        if (isYear(i + 2) && at(i + 2) > at(i) && !isMeasured(i + 3)) {
            return at(i + 2);
        }
        boolean shortened = tokens.isAttached(i + 1)
                && tokens.isAttached(i + 2)
                && tokens.at(i + 2).text().length() == 2;
        int year = at(i) / 100 * 100 + tokens.at(i + 2).value().toIndex();
        return shortened && tokens.at(i + 2).isPlainNumber() && year > at(i) && !isMeasured(i + 3) ? year : 0;
    }

    private boolean isMeasured(int i) {
        boolean scaled = language.scales.containsKey(tokens.at(i).text());
        return scaled || language.units.at(tokens, tokens.afterHyphen(i)).isPresent() || attachedWord(i);
    }

    private boolean attachedWord(int i) {
        return tokens.isAttached(i) && tokens.at(i).isWord();
    }

    /** Whether a word in lower case follows that could be counted, as in "2000 people". */
    boolean countsSomething(int i) {
        Token next = tokens.at(i + 1);
        return next.isWord()
                && !next.capital()
                && !language.is("stop", next)
                && !next.newLine()
                && !language.directionsBefore.containsKey(next.text());
    }

    /** "FY2025", "the nineties". */
    Optional<Periods.Found> named(int i) {
        Token token = tokens.at(i);
        Integer decade = language.decades.get(token.text());
        if (decade != null) {
            return decade(decade, false, i + 1);
        }
        for (String letters : language.set("fiscal.letter")) {
            String digits = token.text().startsWith(letters) ? token.text().substring(letters.length()) : "";
            if (digits.matches("\\d{2}|\\d{4}")) {
                int year = Integer.parseInt(digits);
                year = year < 100 ? 2000 + year : year;
                return Optional.of(new Periods.Found(Period.years(year, year), true, i + 1));
            }
        }
        return Optional.empty();
    }

    int afterFillers(int i) {
        int at = tokens.is(i, ",") ? i + 1 : tokens.afterHyphen(i);
        while (language.is("of", tokens.at(at))
                || language.is("fiscal", tokens.at(at))
                || language.is("year.in", tokens.at(at))) {
            at++;
        }
        return at;
    }

    boolean follow(int i) {
        return isYear(afterFillers(i));
    }
}
