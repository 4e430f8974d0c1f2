package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into tokens. It drops footnote marks: superscript digits, and numbers in square brackets. */
final class Tokenizer {

    private final String text;
    private final Digits digits;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced = true;
    private boolean newLine = true;

    private Tokenizer(String text, Language language) {
        this.text = text;
        this.digits = new Digits(text, language);
    }

    static Tokens read(String text, Language language) {
        Tokenizer tokenizer = new Tokenizer(text, language);
        int i = 0;
        while (i < text.length()) {
            i = tokenizer.next(i);
        }
        return new Tokens(text, tokenizer.tokens);
    }

    private int next(int i) {
        char c = text.charAt(i);
        if (Characters.isSpace(c)) {
            spaced = true;
            newLine |= c == '\n' || c == '\u2028' || c == '\u2029';
            return i + 1;
        }
        if (Characters.isInvisible(c) || Characters.isRaised(c)) {
            return i + 1;
        }
        if (c == '[') {
            int end = footnoteEnd(i);
            return end > i ? end : mark(i);
        }
        return visible(i, c);
    }

    private int visible(int i, char c) {
        if (Characters.isDigit(c)
                || (c == '.' && startsDecimal(i))
                || Characters.fraction(c).isPresent()) {
            return number(i);
        }
        return Character.isLetter(c) ? word(i) : mark(i);
    }

    private boolean startsDecimal(int i) {
        return Characters.isDigit(at(i + 1))
                && (i == 0 || (!Characters.isDigit(at(i - 1)) && !Character.isLetter(at(i - 1))));
    }

    private int number(int i) {
        Digits.Number number = digits.read(i);
        return add(Token.Kind.NUMBER, text.substring(i, number.end()), i, number.end(), number.value());
    }

    private int word(int start) {
        int end = initialsEnd(start);
        if (end == start) {
            end = start + 1;
            while (end < text.length() && continuesWord(end)) {
                end++;
            }
        }
        String word = text.substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        return add(Token.Kind.WORD, word, start, end, Rational.ZERO);
    }

    private boolean continuesWord(int i) {
        char c = text.charAt(i);
        return Character.isLetter(c)
                || Characters.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Characters.isApostrophe(c) && Character.isLetter(at(i + 1)) && Character.isLetter(at(i - 1)));
    }

    /** The end of initials such as "U.S.", or the start where there are none. */
    private int initialsEnd(int start) {
        int i = start;
        while (Character.isLetter(at(i)) && at(i + 1) == '.' && !Character.isLetter(at(i - 1))) {
            i += 2;
        }
        return i - start >= 4 && !Character.isLetter(at(i)) ? i : start;
    }

    private int footnoteEnd(int start) {
        int i = start + 1;
        while (Characters.isDigit(at(i)) && i - start <= 3) {
            i++;
        }
        return i > start + 1 && at(i) == ']' ? i + 1 : start;
    }

    private int mark(int i) {
        return add(Token.Kind.MARK, Characters.plain(text.charAt(i)), i, i + 1, Rational.ZERO);
    }

    private int add(Token.Kind kind, String plain, int start, int end, Rational value) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        tokens.add(new Token(kind, plain, start, end, spaced, newLine, capital, value));
        spaced = false;
        newLine = false;
        return end;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
