package news.bottomline.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * The header {@code If-Match} (RFC 9110, 13.1.1): which revisions a caller accepts as the latest. The tag of a revision is its
 * number; a weak tag never matches.
 *
 * @param any whether {@code *} was sent, which every revision matches
 */
record IfMatch(boolean any, Set<Integer> revisions) {

    private static final Pattern TAG = Pattern.compile("\\G[ \\t]*(W/)?\"([^\"]*)\"[ \\t]*(?:,|$)");
    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,8}");

    /**
     * Reads the header's lines. A single number without quotation marks counts as a tag.
     *
     * @return empty if there are none
     * @throws Failure.Precondition if no article can have a tag like these
     */
    static Optional<IfMatch> parse(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String list = String.join(",", lines).strip();
        if (list.equals("*")) {
            return Optional.of(new IfMatch(true, Set.of()));
        }
        Set<Integer> revisions = REVISION.matcher(list).matches() ? Set.of(Integer.valueOf(list)) : strong(list);
        if (revisions.isEmpty()) {
            throw Failure.Precondition.failed(Problem.of("", "api.if-match.form"));
        }
        return Optional.of(new IfMatch(false, revisions));
    }

    /** @throws Failure.Precondition if the header is missing */
    static IfMatch required(List<String> lines) {
        return parse(lines).orElseThrow(() -> Failure.Precondition.missing(Problem.of("", "api.if-match.missing")));
    }

    /**
     * The revision that the caller has read.
     *
     * @param latest loads the number of the latest revision, only if the header allows several
     */
    int seen(IntSupplier latest) {
        if (!any && revisions.size() == 1) {
            return revisions.iterator().next();
        }
        int number = latest.getAsInt();
        return any || revisions.contains(number) ? number : revisions.iterator().next();
    }

    private static Set<Integer> strong(String list) {
        Set<Integer> revisions = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(list);
        while (tag.find()) {
            if (tag.group(1) == null && REVISION.matcher(tag.group(2)).matches()) {
                revisions.add(Integer.valueOf(tag.group(2)));
            }
        }
        return revisions;
    }
}
