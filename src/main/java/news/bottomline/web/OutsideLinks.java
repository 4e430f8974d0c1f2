package news.bottomline.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import news.bottomline.base.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes links to other hosts open in a new tab and say so; links within the site are left alone.
 *
 * @param site the site's own public address
 * @param notice the text that says so, such as "(opens in a new tab)"
 */
public record OutsideLinks(URI site, String notice) {

    /** Marks the outside links of a rich text. The result is safe to write, because only fixed markup is added. */
    public String marked(SafeHtml text) {
        Document page = Jsoup.parseBodyFragment(text.html());
        page.outputSettings().prettyPrint(false);
        page.select("a[href]").stream().filter(this::leadsOutside).forEach(this::mark);
        return page.body().html();
    }

    private boolean leadsOutside(Element link) {
        return host(link.attr("href"))
                .filter(host -> !host.equalsIgnoreCase(site.getHost()))
                .isPresent();
    }

    private void mark(Element link) {
        link.attr("target", "_blank").attr("rel", "noopener noreferrer");
        if (!alreadySaysSo(link)) {
            Element sign = link.appendElement("span").addClass("new-tab");
            sign.appendElement("span").addClass("visually-hidden").text(" " + notice);
        }
    }

    /** Whether the writer has typed the notice, in the link or directly after it. */
    private boolean alreadySaysSo(Element link) {
        Node behind = link.nextSibling();
        return link.text().contains(notice)
                || (behind != null && Jsoup.parse(behind.outerHtml()).text().startsWith(notice));
    }

    private static Optional<String> host(String href) {
        try {
            return Optional.ofNullable(new URI(href).getHost());
        } catch (URISyntaxException e) {
            return Optional.of("");
        }
    }
}
