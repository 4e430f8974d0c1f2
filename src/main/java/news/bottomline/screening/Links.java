package news.bottomline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.WebAddress;

/**
 * Finds the http and https links in plain text. What ends a sentence or closes a bracket that was opened before the link
 * does not belong to it: "(see https://example.org/a_(b))." holds the link https://example.org/a_(b).
 */
public final class Links {

    /**
     * @param start where the link begins in the text
     * @param end where it has ended
     * @param typed the link as it stands there
     * @param address where it leads
     */
    public record Link(int start, int end, String typed, WebAddress address) {}

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{Alnum}+.-])https?://[^\\s\\p{Z}<>\"“”«»「」『』]+", Pattern.CASE_INSENSITIVE);
    private static final String ENDS_A_SENTENCE = ".,:;!?*_~'‘’…。，、：；！？";
    private static final String OPENING = "([{（【";
    private static final String CLOSING = ")]}）】";
    /** What browsers accept in an address, as typed, and the standard wants encoded. */
    private static final Pattern TO_ENCODE = Pattern.compile("[|\\\\^`{}\\[\\]]|%(?![0-9a-fA-F]{2})");

    public static List<Link> in(String text) {
        List<Link> links = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            String typed = trimmed(candidate.group());
            address(typed)
                    .ifPresent(address ->
                            links.add(new Link(candidate.start(), candidate.start() + typed.length(), typed, address)));
        }
        return links;
    }

    private static String trimmed(String candidate) {
        int end = candidate.length();
        while (end > 0 && isBehindTheLink(candidate, end - 1)) {
            end--;
        }
        return candidate.substring(0, end);
    }

    private static boolean isBehindTheLink(String candidate, int last) {
        char c = candidate.charAt(last);
        int bracket = CLOSING.indexOf(c);
        if (bracket < 0) {
            return ENDS_A_SENTENCE.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
        }
        return count(candidate, c, last + 1) > count(candidate, OPENING.charAt(bracket), last + 1);
    }

    private static long count(String text, char wanted, int end) {
        return text.chars().limit(end).filter(c -> c == wanted).count();
    }

    private static Optional<WebAddress> address(String typed) {
        String encoded = TO_ENCODE
                .matcher(typed)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
        return WebAddress.parse(encoded);
    }

    private Links() {}
}
