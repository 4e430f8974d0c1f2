package news.bottomline.article.evidence;

import java.util.Map;
import java.util.Optional;

/** Characters that mean the same: spaces, dashes, quotation marks, digits. */
final class Characters {

    private static final Map<Character, Rational> FRACTIONS = Map.ofEntries(
            Map.entry('½', Rational.of(1, 2)),
            Map.entry('⅓', Rational.of(1, 3)),
            Map.entry('⅔', Rational.of(2, 3)),
            Map.entry('¼', Rational.of(1, 4)),
            Map.entry('¾', Rational.of(3, 4)),
            Map.entry('⅕', Rational.of(1, 5)),
            Map.entry('⅖', Rational.of(2, 5)),
            Map.entry('⅗', Rational.of(3, 5)),
            Map.entry('⅘', Rational.of(4, 5)),
            Map.entry('⅙', Rational.of(1, 6)),
            Map.entry('⅚', Rational.of(5, 6)),
            Map.entry('⅛', Rational.of(1, 8)),
            Map.entry('⅜', Rational.of(3, 8)),
            Map.entry('⅝', Rational.of(5, 8)),
            Map.entry('⅞', Rational.of(7, 8)));

    private static final String[] ASCII = new String[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(c);
        }
    }

    private Characters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || (c > 127 && Character.isSpaceChar(c));
    }

    /** A character without width, such as a zero-width space or a soft hyphen. */
    static boolean isInvisible(char c) {
        return (c > 127 && Character.getType(c) == Character.FORMAT) || (c >= '\uFE00' && c <= '\uFE0F');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A digit above or below the line. */
    static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2089');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static Optional<Rational> fraction(char c) {
        return c < 128 ? Optional.empty() : Optional.ofNullable(FRACTIONS.get(c));
    }

    /** The plain form: hyphens as "-", longer dashes and minus as "–", double quotation marks as a straight one. */
    static String plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011' -> "-";
            case '\u2012', '\u2013', '\u2212' -> "–";
            case '\u2014', '\u2015' -> "—";
            case '“', '”', '„', '‟', '«', '»' -> "\"";
            case '‘', '’', '‚', '‛' -> "'";
            case '％', '﹪' -> "%";
            case '∼', '～' -> "~";
            case '⁄', '∕' -> "/";
            default -> c < ASCII.length ? ASCII[c] : String.valueOf(c);
        };
    }
}
