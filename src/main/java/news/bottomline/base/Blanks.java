package news.bottomline.base;

/**
 * Non-breaking blanks of editors and word processors. They write one for every second blank of a row, at the ends of lines and
 * where a blank was typed beside an element. Those become plain; one that stands alone and may be meant stays, as in
 * {@code 80 %}, {@code § 5} and {@code Mr Smith}.
 */
final class Blanks {

    private static final char NON_BREAKING = '\u00A0';

    private Blanks() {}

    static String plain(String text) {
        if (text.indexOf(NON_BREAKING) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean nonBreaking = false;
            while (end < text.length() && isBlank(text.charAt(end))) {
                nonBreaking |= text.charAt(end) == NON_BREAKING;
                end++;
            }
            if (end == i) {
                plain.append(text.charAt(i++));
            } else {
                plain.append(nonBreaking && !isMeant(text, i, end) ? " " : text.substring(i, end));
                i = end;
            }
        }
        return plain.toString();
    }

    private static boolean isBlank(char c) {
        return c == NON_BREAKING || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A single one between two characters that are not both of running words: a number, a sign, an initial, a name. */
    private static boolean isMeant(String text, int from, int to) {
        if (to - from > 1 || from == 0 || to == text.length()) {
            return false;
        }
        boolean word =
                from >= 2 && Character.isLetter(text.charAt(from - 1)) && Character.isLetter(text.charAt(from - 2));
        return !word || !Character.isLowerCase(text.charAt(to));
    }
}
