package news.bottomline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.WebAddress;

/**
 * Finds http and https links in plain text. Punctuation at the end of a sentence and a closing bracket that was opened before
 * the link are not part of it: "(see https://example.org/a_(b))." contains the link https://example.org/a_(b).
 */
public final class Links {

    /**
     * @param start the index of the first character
     * @param end the index after the last character
     * @param typed the link as typed
     * @param address the target
     */
    public record Link(int start, int end, String typed, WebAddress address) {}

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{Alnum}+.-])https?://[^\\s\\p{Z}<>\"“”«»「」『』]+", Pattern.CASE_INSENSITIVE);
    private static final String ENDS_A_SENTENCE = ".,:;!?*_~'‘’…。，、：；！？";
    private static final String OPENING = "([{（【";
    private static final String CLOSING = ")]}）】";

    public static List<Link> in(String text) {
        List<Link> links = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            String typed = trimmed(candidate.group());
            WebAddress.parse(typed)
                    .ifPresent(address ->
                            links.add(new Link(candidate.start(), candidate.start() + typed.length(), typed, address)));
        }
        return links;
    }

    private static String trimmed(String candidate) {
        int[] unopened = new int[CLOSING.length()];
        candidate.chars().forEach(c -> count(c, 1, unopened));
        int end = candidate.length();
        while (end > 0 && isBehindTheLink(candidate.charAt(end - 1), unopened)) {
            end--;
            count(candidate.charAt(end), -1, unopened);
        }
        return candidate.substring(0, end);
    }

    /** Keeps for each kind of bracket how many more close than open. */
    private static void count(int c, int step, int[] unopened) {
        int closing = CLOSING.indexOf(c);
        int opening = OPENING.indexOf(c);
        if (closing >= 0) {
            unopened[closing] += step;
        } else if (opening >= 0) {
            unopened[opening] -= step;
        }
    }

    private static boolean isBehindTheLink(char last, int[] unopened) {
        int bracket = CLOSING.indexOf(last);
        return bracket >= 0 ? unopened[bracket] > 0 : (ENDS_A_SENTENCE + OPENING).indexOf(last) >= 0;
    }

    private Links() {}
}
