package news.bottomline.base;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * The rules for plain text that people type, in one place. Every script, emoji and mark stays as it was typed. Removed is what
 * nobody types on purpose: control characters, lone surrogates, non-characters, and the embeddings and overrides that make text
 * read in another order than it is written. The marks LRM, RLM and ALM and the joiners stay, since scripts need them.
 *
 * <p>Each rule is one pass over the text, so its cost grows with the length and with nothing else.
 */
public final class Text {

    private static final String ELLIPSIS = "…";

    /** Characters beyond the cut that decide where a word or a grapheme cluster ends. */
    private static final int CONTEXT = 40;

    /** Text of one line: white space and line ends become single spaces; text with nothing to see is empty. */
    public static String line(String typed) {
        StringBuilder line = new StringBuilder(Math.min(typed.length(), 512));
        boolean gap = false;
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            int c = typed.codePointAt(i);
            if (isSpace(c) || isLineEnd(c)) {
                gap = true;
            } else if (!isUnwanted(c)) {
                line.append(gap && !line.isEmpty() ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return seen(line);
    }

    /** Text of several lines, without white space around it or at the ends of lines; text with nothing to see is empty. */
    public static String lines(String typed) {
        StringBuilder lines = new StringBuilder(typed.length());
        StringBuilder gap = new StringBuilder(); // what separates the next character from those before
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            int c = typed.codePointAt(i);
            if (isLineEnd(c)) {
                trimSpaces(gap);
                gap.append(c == '\n' && i > 0 && typed.charAt(i - 1) == '\r' ? "" : "\n");
            } else if (isSpace(c)) {
                gap.appendCodePoint(c);
            } else if (!isUnwanted(c)) {
                lines.append(lines.isEmpty() ? "" : gap).appendCodePoint(c);
                gap.setLength(0);
            }
        }
        return seen(lines);
    }

    /** Leaves only the line ends. Each space is looked at once, since it is gone afterwards. */
    private static void trimSpaces(StringBuilder gap) {
        while (!gap.isEmpty() && gap.charAt(gap.length() - 1) != '\n') {
            gap.setLength(gap.length() - 1);
        }
    }

    /** Its length as people count: an emoji outside the basic plane is one character. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it has more than so many characters. */
    public static boolean isLonger(String text, int longest) {
        return text.length() > longest && length(text) > longest;
    }

    /**
     * Its beginning, in at most so many characters with the ellipsis that ends it. The cut falls where a line could break, in
     * scripts without spaces too, and never within what readers see as one character.
     */
    public static String shorten(String text, int longest) {
        if (!isLonger(text, longest)) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, longest - 1);
        String head = text.substring(0, Math.min(text.length(), cut + CONTEXT));
        int whole = boundary(BreakIterator.getCharacterInstance(Locale.ROOT), head, cut);
        int word = boundary(BreakIterator.getLineInstance(Locale.ROOT), head, cut);
        int end = word > cut / 2 ? word : whole;
        return head.substring(0, end > 0 ? end : cut).strip() + ELLIPSIS;
    }

    /** At most so many characters from its beginning, cut between grapheme clusters. */
    public static String beginning(String text, int longest) {
        if (!isLonger(text, longest)) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, longest);
        String head = text.substring(0, Math.min(text.length(), cut + CONTEXT));
        int whole = boundary(BreakIterator.getCharacterInstance(Locale.ROOT), head, cut);
        return head.substring(0, whole > 0 ? whole : cut);
    }

    private static int boundary(BreakIterator boundaries, String text, int at) {
        boundaries.setText(text);
        return boundaries.isBoundary(at) || Character.isWhitespace(text.charAt(at))
                ? at
                : Math.max(boundaries.preceding(at), 0);
    }

    /** Whether there is something to see: white space, format characters, fillers and marks alone show nothing. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> !isUnwanted(c) && isVisible(c));
    }

    /** Without the characters that are removed from every text; white space stays. For markup, which is not trimmed. */
    public static String withoutUnwanted(String text) {
        if (text.codePoints().noneMatch(Text::isUnwantedInMarkup)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnwantedInMarkup(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String seen(StringBuilder text) {
        return text.codePoints().anyMatch(Text::isVisible) ? text.toString() : "";
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isUnwanted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT ->
                (c >= 0x202A && c <= 0x202E) // embeddings and overrides
                        || (c >= 0x2066 && c <= 0x206F) // isolates, deprecated format characters
                        || (c >= 0xFFF9 && c <= 0xFFFB) // interlinear annotation
                        || c == 0xFEFF; // byte-order mark
            default -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); // non-characters
        };
    }

    private static boolean isUnwantedInMarkup(int c) {
        return isUnwanted(c) && !isSpace(c) && !isLineEnd(c);
    }

    /** Spaces, format characters, marks that stand on nothing and a few letters that are drawn blank show nothing by themselves. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            case Character.UNASSIGNED -> !isIgnorable(c);
            default -> !isFiller(c);
        };
    }

    /** Code points that Unicode reserves for characters that are not shown. */
    private static boolean isIgnorable(int c) {
        return c == 0x2065 || (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Letters and symbols without a shape: Hangul fillers, the empty Braille pattern, the null note head. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x1D159;
    }

    private Text() {}
}
