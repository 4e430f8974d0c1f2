package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The query parameters of public pages. Any other, such as a campaign tag of a newsletter, is ignored: the cached page
 * without it answers.
 */
final class PageParameters {

    /** Lists begin after an article; an article's form replies to a parent and its page shows a reply just sent. */
    private static final Set<String> KNOWN = Set.of("after", "parent", "reply");

    static boolean isAnyIn(HttpServletRequest request) {
        return request.getQueryString() != null && isAnyIn(request.getQueryString());
    }

    static boolean isAnyIn(String query) {
        return Stream.of(query.split("&")).map(PageParameters::name).anyMatch(KNOWN::contains);
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        String name = end < 0 ? parameter : parameter.substring(0, end);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    private PageParameters() {}
}
