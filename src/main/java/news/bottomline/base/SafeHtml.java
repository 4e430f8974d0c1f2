package news.bottomline.base;

import java.util.regex.Pattern;
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
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    public static SafeHtml of(String untrusted) {
        return new SafeHtml(POLICY.sanitize(untrusted).strip());
    }

    public String html() {
        return html;
    }

    /** The words alone, on one line. */
    public String text() {
        return SPACES.matcher(Jsoup.parseBodyFragment(html).text())
                .replaceAll(" ")
                .strip();
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
