package news.bottomline.article.evidence;

import java.util.Optional;
import news.bottomline.article.evidence.Period.Span;

/** Reads dates, months, quarters, halves, decades and years. */
final class Periods {

    private final Tokens tokens;
    private final Language language;
    private final Years years;

    record Found(Period period, boolean firm, int end) {}

    Periods(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.years = new Years(tokens, language);
    }

    Optional<Found> read(int i) {
        Token token = tokens.at(i);
        if (token.isNumber()) {
            return iso(i).or(() -> slashed(i))
                    .or(() -> dayMonth(i))
                    .or(() -> years.decade(i))
                    .or(() -> yearAndQuarter(i))
                    .or(() -> years.range(i));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        return monthDay(i).or(() -> part(i)).or(() -> years.named(i));
    }

    /** "2026-05-03" */
    private Optional<Found> iso(int i) {
        Token year = tokens.at(i);
        boolean joined =
                year.text().length() == 4 && tokens.afterHyphen(i + 1) == i + 2 && tokens.afterHyphen(i + 3) == i + 4;
        if (!joined || !years.isYear(i)) {
            return Optional.empty();
        }
        int month = twoDigits(i + 2);
        int day = twoDigits(i + 4);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Optional.of(day(years.at(i), month, day, day, i + 5))
                : Optional.empty();
    }

    /** "31/12/2025" and "12/31/2025"; "3/5/2026" is one of two days and is passed over as a name. */
    private Optional<Found> slashed(int i) {
        boolean joined =
                tokens.is(i + 1, "/") && tokens.is(i + 3, "/") && tokens.isAttached(i + 4) && years.isYear(i + 4);
        int first = dayAt(i);
        int second = dayAt(i + 2);
        if (!joined || first == 0 || second == 0) {
            return Optional.empty();
        }
        if (second <= 12 && (first > 12 || first == second)) {
            return Optional.of(day(years.at(i + 4), second, first, first, i + 5));
        }
        return first <= 12 && second > 12
                ? Optional.of(day(years.at(i + 4), first, second, second, i + 5))
                : Optional.empty();
    }

    private int twoDigits(int i) {
        Token token = tokens.at(i);
        return token.isPlainNumber() && token.text().length() == 2
                ? token.value().toIndex()
                : 0;
    }

    /** "3 May 2026", "3rd of May", "3–5 May". */
    private Optional<Found> dayMonth(int i) {
        int first = dayAt(i);
        int end = dayEnd(i);
        if (first == 0) {
            return Optional.empty();
        }
        int last = first;
        if (tokens.at(end).isDash() && dayAt(end + 1) > first) {
            last = dayAt(end + 1);
            end = dayEnd(end + 1);
        }
        end = language.is("of", tokens.at(end)) ? end + 1 : end;
        int month = monthAt(end);
        return month == 0 ? Optional.empty() : Optional.of(dated(month, first, last, end + 1));
    }

    /** "May 3, 2026", "May 3–5", "May 2026". */
    private Optional<Found> monthDay(int i) {
        int month = monthAt(i);
        int at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
        if (month == 0) {
            return Optional.empty();
        }
        if (years.isYear(at)) {
            return Optional.of(new Found(Period.of(Span.MONTH, years.at(at), month), true, at + 1));
        }
        int first = dayAt(at);
        int end = dayEnd(at);
        if (first == 0
                || language.units.at(tokens, end).isPresent()
                || language.scales.containsKey(tokens.at(end).text())) {
            return Optional.empty();
        }
        boolean range = tokens.at(end).isDash() && dayAt(end + 1) > first;
        return Optional.of(dated(month, first, range ? dayAt(end + 1) : first, range ? dayEnd(end + 1) : end));
    }

    private Found dated(int month, int first, int last, int end) {
        int at = tokens.is(end, ",") ? end + 1 : end;
        return years.isYear(at) && !years.countsSomething(at)
                ? day(years.at(at), month, first, last, at + 1)
                : day(Period.UNNAMED, month, first, last, end);
    }

    private static Found day(int year, int month, int first, int last, int end) {
        return new Found(new Period(Span.DAY, year, month * 100 + first, year, month * 100 + last), true, end);
    }

    private int monthAt(int i) {
        return tokens.at(i).capital()
                ? language.months.getOrDefault(tokens.at(i).text(), 0)
                : 0;
    }

    private int dayAt(int i) {
        Token token = tokens.at(i);
        int day = token.isPlainNumber() ? token.value().toIndex() : 0;
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int dayEnd(int i) {
        return tokens.isAttached(i + 1) && language.is("ordinal.suffix", tokens.at(i + 1)) ? i + 2 : i + 1;
    }

    /** "2025 Q3" */
    private Optional<Found> yearAndQuarter(int i) {
        return years.isYear(i)
                ? letter(i + 1)
                        .map(found -> new Found(
                                Period.of(
                                        found.period().span(),
                                        years.at(i),
                                        found.period().part()),
                                true,
                                i + 2))
                : Optional.empty();
    }

    /** "Q3 2025", "third quarter of 2025", "first half of fiscal 2025". */
    private Optional<Found> part(int i) {
        return letter(i).or(() -> ordinal(i)).map(found -> withYear(found));
    }

    private Optional<Found> letter(int i) {
        String word = tokens.at(i).text();
        if (word.length() != 2 || !Characters.isDigit(word.charAt(1))) {
            return Optional.empty();
        }
        return part(
                language.in("quarter.letter", word.substring(0, 1)),
                language.in("half.letter", word.substring(0, 1)),
                word.charAt(1) - '0',
                i + 1);
    }

    private Optional<Found> ordinal(int i) {
        Integer number = language.ordinals.get(tokens.at(i).text());
        int at = tokens.afterHyphen(i + 1);
        return number == null
                ? Optional.empty()
                : part(
                        language.is("quarter", tokens.at(at)),
                        language.is("half", tokens.at(at)) && years.follow(at + 1),
                        number,
                        at + 1);
    }

    private static Optional<Found> part(boolean quarter, boolean half, int number, int end) {
        boolean fits = number >= 1 && ((quarter && number <= 4) || (half && number <= 2));
        return fits
                ? Optional.of(
                        new Found(Period.of(quarter ? Span.QUARTER : Span.HALF, Period.UNNAMED, number), true, end))
                : Optional.empty();
    }

    private Found withYear(Found found) {
        int at = years.afterFillers(found.end());
        return years.isYear(at) && !years.countsSomething(at)
                ? new Found(
                        Period.of(
                                found.period().span(),
                                years.at(at),
                                found.period().part()),
                        true,
                        at + 1)
                : found;
    }
}
