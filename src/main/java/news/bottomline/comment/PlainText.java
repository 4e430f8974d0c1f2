package news.bottomline.comment;

import java.util.regex.Pattern;

/**
 * Cleans what readers type. Every script, emoji and mark stays as it was; what goes is what nobody types on purpose: control
 * characters, halves of characters, and the embeddings and overrides that make text read in another order than it is written.
 */
final class PlainText {

    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]"
            + "|[\\u202A-\\u202E\\u2066-\\u2069]" // embeddings, overrides, isolates: paragraphs find their own
            // direction
            + "|[\\u206A-\\u206F\\uFFF9-\\uFFFB\\uFEFF]" // deprecated format characters, byte-order mark
            + "|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]"); // lone surrogates, which no database takes, and
    // no-characters
    private static final Pattern END_OF_LINE = Pattern.compile("[\\p{Z}\\t]+(?=\\n|$)");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}\\s\\u115F\\u1160\\u3164\\uFFA0\\u2800\\uFE0F\\u034F]");

    /** Text of several lines, without space around it. */
    static String lines(String typed) {
        String lines = NEW_LINE.matcher(typed).replaceAll("\n");
        String clean =
                END_OF_LINE.matcher(UNWANTED.matcher(lines).replaceAll("")).replaceAll("");
        return seen(clean) ? clean.strip() : "";
    }

    /** Text of one line; any run of white space in it is one space. */
    static String line(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ");
    }

    /** How long people would say it is: an emoji outside the basic plane counts once. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Some characters take no room and show nothing; a text of only those says nothing. */
    private static boolean seen(String text) {
        return VISIBLE.matcher(text).find();
    }

    private PlainText() {}
}
