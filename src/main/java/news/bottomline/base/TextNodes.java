package news.bottomline.base;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The characters of an element, as its text nodes hold them. */
public final class TextNodes {

    private TextNodes() {}

    public static String of(Element element) {
        StringBuilder all = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(text -> all.append(text.getWholeText()));
        return all.toString();
    }

    /** Takes so many characters away from the beginning; elements stay, though they may be empty then. */
    public static void dropStart(Element element, int characters) {
        int left = characters;
        for (TextNode text : element.nodeStream(TextNode.class).toList()) {
            int gone = Math.min(left, text.getWholeText().length());
            text.text(text.getWholeText().substring(gone));
            left -= gone;
            if (left == 0) {
                return;
            }
        }
    }

    /** Takes so many characters away from the end. */
    public static void dropEnd(Element element, int characters) {
        int left = characters;
        for (TextNode text : element.nodeStream(TextNode.class).toList().reversed()) {
            String whole = text.getWholeText();
            int gone = Math.min(left, whole.length());
            text.text(whole.substring(0, whole.length() - gone));
            left -= gone;
            if (left == 0) {
                return;
            }
        }
    }
}
