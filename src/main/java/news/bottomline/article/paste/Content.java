package news.bottomline.article.paste;

import news.bottomline.base.SafeHtml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pieces that belong to one part, on their way to rich text. */
final class Content {

    private final Element body = body();

    private static Element body() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    void add(Element piece) {
        body.appendChild(piece.clone());
    }

    boolean isEmpty() {
        return body.childNodeSize() == 0;
    }

    SafeHtml html() {
        return SafeHtml.of(body.html());
    }

    static String html(Element piece) {
        Content one = new Content();
        one.add(piece);
        return one.body.html();
    }
}
