package news.bottomline.article.paste;

import java.util.Optional;
import news.bottomline.base.Text;
import news.bottomline.base.TextNodes;
import org.jsoup.nodes.Element;

/**
 * A label at the beginning of a paragraph, such as "Note:".
 *
 * @param rest the paragraph without it
 */
record RunIn(String label, Element rest) {

    static Optional<RunIn> of(Element paragraph, Labels labels, Labels.Kind kind) {
        String text = TextNodes.of(paragraph);
        int colon =
                text.substring(0, Math.min(text.length(), 2 * Labels.LONGEST)).indexOf(':');
        if (colon > 0 && labels.is(kind, text.substring(0, colon))) {
            return Optional.of(at(paragraph, text, colon, colon + 1));
        }
        Element bold = paragraph.selectFirst("strong, b");
        String words = bold == null ? "" : TextNodes.of(bold);
        boolean label =
                !words.isBlank() && text.stripLeading().startsWith(words.stripLeading()) && labels.is(kind, words);
        int end = text.indexOf(words) + words.length();
        return label ? Optional.of(at(paragraph, text, end, end)) : Optional.empty();
    }

    private static RunIn at(Element paragraph, String text, int end, int from) {
        int start = from;
        while (start < text.length() && (Character.isSpaceChar(text.charAt(start)) || text.charAt(start) == '\n')) {
            start++;
        }
        Element rest = paragraph.clone();
        TextNodes.dropStart(rest, start);
        return new RunIn(withoutEnd(Text.line(text.substring(0, end))), rest);
    }

    private static String withoutEnd(String label) {
        return label.endsWith(".") || label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    boolean isAlone() {
        return !Text.isVisible(TextNodes.of(rest));
    }
}
