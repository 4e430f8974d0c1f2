package news.bottomline.article.evidence;

/**
 * A word, a number in digits, or a mark.
 *
 * @param text the word in lower case, the number's characters, or the mark in its plain form
 * @param spaced whether white space stands before it
 * @param newLine whether a line ends before it
 * @param capital whether it starts with a capital letter
 * @param value the number's value, else zero
 */
record Token(
        Kind kind, String text, int start, int end, boolean spaced, boolean newLine, boolean capital, Rational value) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** Before the first token and behind the last. */
        NONE
    }

    static final Token NONE = new Token(Kind.NONE, "", 0, 0, true, true, false, Rational.ZERO);

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A number of digits alone, without separators. */
    boolean isPlainNumber() {
        return isNumber() && value.isWhole() && digits() == text.length();
    }

    /** A single character for a fraction, such as "¾". */
    boolean isVulgarFraction() {
        return isNumber() && text.length() == 1 && !value.isWhole();
    }

    boolean isHyphen() {
        return kind == Kind.MARK && is("-");
    }

    boolean isDash() {
        return kind == Kind.MARK && (is("-") || is("–") || is("—"));
    }

    boolean hasDigits() {
        return digits() > 0;
    }

    private int digits() {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Characters.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
