package news.bottomline.article.evidence;

/**
 * A time in the calendar.
 *
 * @param year the year, or a decade's first one; {@link #UNNAMED} where the text does not say
 * @param part the quarter, the half or the month; for a day month × 100 + day; 0 where the span has no parts
 * @param lastYear the last year of a range, else the same as {@code year}
 * @param lastPart the last part of a range, else the same as {@code part}
 */
public record Period(Span span, int year, int part, int lastYear, int lastPart) implements Value {

    static final int UNNAMED = 0;

    /** How long the period is. */
    public enum Span {
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    static Period of(Span span, int year, int part) {
        return new Period(span, year, part, year, part);
    }

    static Period years(int first, int last) {
        return new Period(Span.YEAR, first, 0, last, 0);
    }

    boolean isRange() {
        return year != lastYear || part != lastPart;
    }

    /** "3 May 2026" states "May 2026" and "2026" as well, and "2019–2020" both its years. */
    boolean states(Period coarser) {
        return sameAs(coarser)
                || (coarser.span == Span.YEAR && !coarser.isRange() && span != Span.DECADE && names(coarser.year))
                || (coarser.span == Span.MONTH
                        && span == Span.DAY
                        && sameYear(coarser)
                        && part / 100 == coarser.part
                        && lastPart / 100 == coarser.part);
    }

    private boolean names(int wanted) {
        return year == wanted || lastYear == wanted;
    }

    private boolean sameAs(Period other) {
        return span == other.span && part == other.part && lastPart == other.lastPart && sameYear(other);
    }

    private boolean sameYear(Period other) {
        return (year == other.year && lastYear == other.lastYear)
                || (span != Span.YEAR && (year == UNNAMED || other.year == UNNAMED));
    }
}
