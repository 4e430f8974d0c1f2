package news.bottomline.article.paste;

import news.bottomline.base.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which pieces are headings: those that say so, and short paragraphs that are bold as a whole. */
final class Heading {

    /** Below the six levels of HTML. */
    static final int BOLD = 7;

    static final int NONE = 0;

    /** Characters. */
    private static final int LONGEST = 120;

    private Heading() {}

    /** 1 to 6 for a heading, 7 for a bold paragraph, else 0. */
    static int level(Element piece) {
        String name = piece.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return name.charAt(1) - '0';
        }
        return name.equals("p") && isBold(piece) && isShort(piece.text()) ? BOLD : NONE;
    }

    private static boolean isShort(String text) {
        return !text.isEmpty() && !Text.isLonger(text, LONGEST) && ".,;…".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isBold(Element element) {
        for (Node child : element.childNodes()) {
            boolean bold = switch (child) {
                case TextNode text -> text.isBlank();
                case Element inner ->
                    inner.normalName().equals("strong") || inner.normalName().equals("b") || isBold(inner);
                default -> true;
            };
            if (!bold || child.nodeName().equals("br")) {
                return false;
            }
        }
        return true;
    }
}
