package news.bottomline.base;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text that has been through the one sanitiser: paragraphs, lists, quotations, emphasis, sub-headings and http,
 * https or mailto links. There is no other way to build one, so a view may write it as it is. Text without a visible
 * character is empty.
 */
public final class SafeHtml {

    /** Counts the changes of the sanitiser's rules. Stored text of an older policy is sanitised again when it is read. */
    public static final int POLICY_VERSION = 1;

    private static final String BLOCKS = "p, ul, ol, li, blockquote, h3, h4";

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

    private static final Pattern BLOCK = Pattern.compile("<(?:p|ul|ol|blockquote|h3|h4)>");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Pattern NAMES_A_HOST = Pattern.compile("(?i)(?:https?:|[/\\\\]{2}).*", Pattern.DOTALL);

    /** User information, host, port and the rest, as browsers take an address apart; a backslash counts as a slash. */
    private static final Pattern WITH_HOST = Pattern.compile(
            "(?i)(?:https?:)?[/\\\\]{2}(?:[^/?#\\\\@]*@)?(\\[[0-9a-f:.]{2,45}]|[^/?#\\\\:@]{1,255})(?::[0-9]{0,5})?"
                    + "(?:[/?#\\\\].*)?",
            Pattern.DOTALL);

    private final String html;
    private final List<String> leftOut;

    private SafeHtml(String html, List<String> leftOut) {
        this.html = html;
        this.leftOut = leftOut;
    }

    /** Text that only looks like markup stays; markup that has no place is replaced by a gap and named in {@link #leftOut}. */
    public static SafeHtml of(String untrusted) {
        RichTextBuilder.Built built = RichTextBuilder.build(untrusted);
        SafeHtml safe = new SafeHtml(POLICY.sanitize(built.html()).strip(), built.leftOut());
        return safe.text().isEmpty() ? new SafeHtml("", built.leftOut()) : safe;
    }

    /** The same text; a single line stands in a paragraph, as several do. */
    SafeHtml inParagraphs() {
        return html.isEmpty() || BLOCK.matcher(html).lookingAt() ? this : new SafeHtml("<p>" + html + "</p>", leftOut);
    }

    /**
     * Text that was sanitised when it was saved, and has been in the database since.
     *
     * @param policy the version of the policy by which it was sanitised
     */
    public static SafeHtml stored(String html, int policy) {
        return policy >= POLICY_VERSION ? new SafeHtml(html, List.of()) : of(html);
    }

    /** Whether a link may lead there: by http or https to a host of a valid name, by mailto, or within the site. */
    static boolean mayLinkTo(String href) {
        String address = Text.withoutUnwanted(href).strip();
        if (NAMES_A_HOST.matcher(address).matches()) {
            Matcher parts = WITH_HOST.matcher(address);
            return parts.matches() && isHost(parts.group(1));
        }
        int colon = address.indexOf(':');
        boolean relative = colon < 0 || address.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0);
        return !address.isEmpty()
                && (relative || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    private static boolean isHost(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return host.startsWith("[") || DomainName.ascii(name).isPresent();
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

    /** The text with each paragraph, heading and list item on a line of its own. */
    public String lines() {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(BLOCKS).forEach(block -> block.prependText("\n").appendText("\n"));
        body.select("br").forEach(line -> line.after(new TextNode("\n")));
        return body.wholeText()
                .lines()
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        return html.isEmpty();
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
