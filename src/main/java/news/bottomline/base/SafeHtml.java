package news.bottomline.base;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text that has been through the one sanitiser: paragraphs, lists, quotations, emphasis, sub-headings and http,
 * https or mailto links. There is no other way to build one, so a view may write it as it is.
 */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "sub",
                    "sup",
                    "code",
                    "h3",
                    "h4",
                    "a")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final String html;
    private final List<String> leftOut;

    private SafeHtml(String html, List<String> leftOut) {
        this.html = html;
        this.leftOut = leftOut;
    }

    /** Text that only looks like markup stays; markup that has no place is replaced by a gap and named in {@link #leftOut}. */
    public static SafeHtml of(String untrusted) {
        RichTextBuilder.Built built = RichTextBuilder.build(TypedMarkup.withTextEscaped(untrusted));
        return new SafeHtml(POLICY.sanitize(built.html()).strip(), built.leftOut());
    }

    /** Whether a link may lead there: by http, https or mailto, or within the site. */
    static boolean mayLinkTo(String href) {
        String address = Text.withoutUnwanted(href).strip();
        int colon = address.indexOf(':');
        boolean relative = colon < 0 || address.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0);
        return !address.isEmpty()
                && (relative || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    public String html() {
        return html;
    }

    /** The names of the elements that were typed and have no place in rich text, such as {@code img}. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** The words alone, on one line; empty where nothing is visible. */
    public String text() {
        return Text.line(Jsoup.parseBodyFragment(html).text());
    }

    public boolean isBlank() {
        return text().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
