package news.bottomline.web;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import news.bottomline.base.SafeHtml;
import org.jsoup.parser.Parser;

/**
 * Makes links to other hosts open in a new tab and say so; links within the site are left alone. The text comes from the
 * sanitiser, which writes every link as {@code <a href="…">…</a>} and none inside another, so a scan finds them.
 *
 * @param site the site's own public address
 * @param notice the text that says so, such as "(opens in a new tab)"
 */
public record OutsideLinks(URI site, String notice) {

    private static final String LINK = "<a href=\"";
    private static final String END = "</a>";
    private static final String NEW_TAB = " target=\"_blank\" rel=\"noopener noreferrer\"";

    /** Marks the outside links of a rich text. The result is safe to write, because only fixed markup is added. */
    public String marked(SafeHtml text) {
        String html = text.html();
        int link = html.indexOf(LINK);
        if (link < 0) {
            return html;
        }
        StringBuilder marked = new StringBuilder(html.length() + 256);
        int copied = 0;
        while (link >= 0) {
            int quote = html.indexOf('"', link + LINK.length());
            int end = html.indexOf(END, quote);
            if (leadsOutside(html.substring(link + LINK.length(), quote))) {
                marked.append(html, copied, quote + 1).append(NEW_TAB).append(html, quote + 1, end);
                marked.append(sign(html, quote, end));
                copied = end;
            }
            link = html.indexOf(LINK, end);
        }
        return marked.append(html, copied, html.length()).toString();
    }

    private boolean leadsOutside(String href) {
        return host(Parser.unescapeEntities(href, true))
                .filter(host -> !host.equalsIgnoreCase(site.getHost()))
                .isPresent();
    }

    /** The notice, unless the writer has typed it, in the link or directly after it. */
    private String sign(String html, int quote, int end) {
        String inside = Parser.unescapeEntities(html.substring(quote, end), false);
        int next = html.indexOf('<', end + END.length());
        String behind = html.substring(end + END.length(), next < 0 ? html.length() : next);
        if (inside.contains(notice)
                || Parser.unescapeEntities(behind, false).strip().startsWith(notice)) {
            return "";
        }
        StringOutput escaped = new StringOutput();
        Escape.htmlContent(notice, escaped);
        return "<span class=\"new-tab\"><span class=\"visually-hidden\"> " + escaped + "</span></span>";
    }

    private static Optional<String> host(String href) {
        try {
            return Optional.ofNullable(new URI(href).getHost());
        } catch (URISyntaxException e) {
            return Optional.of("");
        }
    }
}
