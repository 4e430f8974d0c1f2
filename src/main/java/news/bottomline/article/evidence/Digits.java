package news.bottomline.article.evidence;

import java.math.BigDecimal;

/** Reads a number in digits with the language's separators: "1,200.5", "1 200" with a thin or plain space. */
final class Digits {

    /** A longer run of digits is no figure that an article states; the rest is cut off so that arithmetic stays cheap. */
    private static final int LONGEST = 40;

    private final String text;
    private final Language language;

    record Number(Rational value, int end) {}

    Digits(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    Number read(int start) {
        return Characters.fraction(text.charAt(start))
                .map(fraction -> new Number(fraction, start + 1))
                .orElseGet(() -> decimal(start));
    }

    private Number decimal(int start) {
        int whole = digitsEnd(start);
        int end = grouped(start, whole);
        if (at(end) == language.decimalMark && Characters.isDigit(at(end + 1))) {
            end = digitsEnd(end + 1);
        }
        return new Number(value(start, end), end);
    }

    private Rational value(int start, int end) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end && plain.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                plain.append(c);
            } else if (c == language.decimalMark) {
                plain.append('.');
            }
        }
        return Rational.of(new BigDecimal(plain.toString()));
    }

    /** The end of the groups of three digits that follow the first one to three. */
    private int grouped(int start, int whole) {
        int end = whole;
        if (whole - start > 3 || whole == start || at(start) == '0') {
            return end;
        }
        char separator = at(end);
        while (language.isGroupMark(separator) && at(end) == separator && digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    private int digitsEnd(int i) {
        int end = i;
        while (Characters.isDigit(at(end))) {
            end++;
        }
        return end;
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
