package news.bottomline.article.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the items of a list are: claims, or links. */
final class Lists {

    private Lists() {}

    static boolean isList(Element piece) {
        return piece.normalName().equals("ul") || piece.normalName().equals("ol");
    }

    /** The text of each item, with those of inner lists as items of their own. */
    static List<String> texts(Element list) {
        List<String> texts = new ArrayList<>();
        list.children().forEach(item -> addTexts(item, texts));
        return List.copyOf(texts);
    }

    private static void addTexts(Element item, List<String> texts) {
        Element own = new Element("div");
        for (Node node : item.childNodes()) {
            if (node instanceof Element inner && isList(inner)) {
                addText(own, texts);
                own = new Element("div");
                inner.children().forEach(one -> addTexts(one, texts));
            } else {
                own.appendChild(node.clone());
            }
        }
        addText(own, texts);
    }

    private static void addText(Element own, List<String> texts) {
        String text = Text.line(own.text());
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** Empty unless each item is one link and nothing else. */
    static Optional<List<Part.Links.Link>> links(List<Element> items) {
        List<Part.Links.Link> links =
                items.stream().map(Lists::link).flatMap(Optional::stream).toList();
        return links.isEmpty() || links.size() < items.size() ? Optional.empty() : Optional.of(links);
    }

    private static Optional<Part.Links.Link> link(Element item) {
        Element safe =
                Jsoup.parseBodyFragment(SafeHtml.of(Content.html(item)).html()).body();
        List<Element> links = safe.select("a[href]");
        boolean only = links.size() == 1 && links.getFirst().text().equals(safe.text());
        return only
                ? Optional.of(new Part.Links.Link(
                        Text.line(links.getFirst().text()), links.getFirst().attr("href")))
                : Optional.empty();
    }
}
