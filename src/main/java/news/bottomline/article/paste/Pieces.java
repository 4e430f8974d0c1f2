package news.bottomline.article.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.bottomline.base.Text;
import news.bottomline.base.TextNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The paragraphs, headings, lists, quotations and tables of a text, with lists made of paragraphs that begin with bullets. */
final class Pieces {

    private static final Pattern BULLET = Pattern.compile("\\s*+[•·▪◦‣*–-][\\s\\u00A0]++");
    private static final Pattern STARTS_A_LINE = Pattern.compile("\\s*+(?:[•·▪◦‣*–-][\\s\\u00A0]|[—―]|--)");

    private final List<Element> pieces = new ArrayList<>();
    private final List<Element> bullets = new ArrayList<>();

    private Pieces() {}

    static List<Element> in(Element outline) {
        Pieces pieces = new Pieces();
        outline.children().stream().flatMap(child -> lines(child).stream()).forEach(pieces::add);
        pieces.endList();
        return pieces.pieces;
    }

    private void add(Element piece) {
        boolean bullet = piece.normalName().equals("p")
                && BULLET.matcher(TextNodes.of(piece)).lookingAt();
        if (bullet) {
            bullets.add(piece);
        } else {
            endList();
            pieces.add(piece);
        }
    }

    /** One paragraph that begins with a dash is no list. */
    private void endList() {
        if (bullets.size() < 2) {
            pieces.addAll(bullets);
        } else {
            Element list = new Element("ul");
            bullets.forEach(bullet -> list.appendChild(item(bullet)));
            pieces.add(list);
        }
        bullets.clear();
    }

    private static Element item(Element paragraph) {
        Element item = paragraph.clone().tagName("li");
        var mark = BULLET.matcher(TextNodes.of(item));
        if (mark.lookingAt()) {
            TextNodes.dropStart(item, mark.end());
        }
        return item;
    }

    /** A paragraph is cut at its line breaks where a line begins with a bullet or with the dash before a name. */
    private static List<Element> lines(Element piece) {
        if (!piece.normalName().equals("p") || piece.selectFirst("br") == null) {
            return List.of(piece);
        }
        List<Element> lines = new ArrayList<>(List.of(new Element("p")));
        for (Node node : piece.childNodes()) {
            if (node.nodeName().equals("br")) {
                lines.add(new Element("p"));
            } else {
                lines.getLast().appendChild(node.clone());
            }
        }
        lines.removeIf(line -> !Text.isVisible(TextNodes.of(line)));
        boolean marked = lines.stream()
                .skip(1)
                .anyMatch(line -> STARTS_A_LINE.matcher(TextNodes.of(line)).lookingAt());
        return marked ? lines : List.of(piece);
    }
}
