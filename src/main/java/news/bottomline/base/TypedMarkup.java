package news.bottomline.base;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tells markup from text that only looks like it. In {@code x<y and y>z}, {@code <3}, {@code <name>} and {@code a&copyright}
 * the characters {@code <} and {@code &} are text; an HTML parser would drop them with the words behind them.
 */
final class TypedMarkup {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern NAME =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,20}(?::[a-zA-Z][a-zA-Z0-9-]{0,30})?)(?=[\\s/>])");
    private static final Pattern COMMENT = Pattern.compile("<!--|<!\\[|(?i:<!doctype\\b)|<\\?[a-zA-Z]");

    /** How far the first attribute is looked for. */
    private static final int ATTRIBUTES = 100;

    private final String typed;
    private final Matcher reference;
    private final Matcher name;
    private final Matcher comment;
    private int nextClose = -1;

    private TypedMarkup(String typed) {
        this.typed = typed;
        this.reference = REFERENCE.matcher(typed);
        this.name = NAME.matcher(typed);
        this.comment = COMMENT.matcher(typed);
    }

    /** The same markup, with each {@code <} and {@code &} that is text written as a character reference. */
    static String withTextEscaped(String typed) {
        if (typed.indexOf('<') < 0 && typed.indexOf('&') < 0) {
            return typed;
        }
        return new TypedMarkup(typed).escaped();
    }

    private String escaped() {
        StringBuilder escaped = new StringBuilder(typed.length() + 64);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '<' && !isMarkup(i)) {
                escaped.append("&lt;");
            } else if (c == '&' && !startsAt(reference, i)) {
                escaped.append("&amp;");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private boolean isMarkup(int at) {
        char next = at + 1 < typed.length() ? typed.charAt(at + 1) : ' ';
        if (!Character.isLetter(next) && "/!?".indexOf(next) < 0) {
            return false;
        }
        if (startsAt(comment, at)) {
            return true;
        }
        if (!startsAt(name, at)) {
            return false;
        }
        String tag = name.group(1);
        int close = closeAfter(at);
        String lower = tag.toLowerCase(Locale.ROOT);
        boolean known = lower.contains(":") || lower.equals("svg") || lower.equals("math") || Tag.isKnownTag(lower);
        return known && close >= 0 && (tag.length() > 1 || hasSoundAttributes(name.end(), close));
    }

    /** {@code <b and c>} is a comparison; {@code <b>}, {@code <b />} and {@code <a href=…>} are tags. */
    private boolean hasSoundAttributes(int from, int close) {
        boolean bare = true;
        for (int i = from; i < Math.min(close, from + ATTRIBUTES); i++) {
            char c = typed.charAt(i);
            if (c == '=') {
                return true;
            }
            bare &= c == '/' || Character.isWhitespace(c);
        }
        return bare;
    }

    /** The end of a tag that begins here; each is looked for once, so the pass stays linear. */
    private int closeAfter(int at) {
        if (nextClose < at && nextClose != Integer.MAX_VALUE) {
            int found = typed.indexOf('>', at);
            nextClose = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextClose == Integer.MAX_VALUE ? -1 : nextClose;
    }

    private boolean startsAt(Matcher matcher, int at) {
        return matcher.region(at, typed.length()).lookingAt();
    }
}
