package news.bottomline.article.paste;

import java.util.List;
import news.bottomline.base.RichTextBuilder;

/**
 * Recognises the parts of a whole article in what somebody pastes or types into one field. Every word of it is in one of the
 * parts, in the order of the text.
 */
public final class PastedArticle {

    private PastedArticle() {}

    /** @param html as it comes from the clipboard of a word processor, a mail program or a browser; it need not be safe */
    public static List<Part> of(String html, Labels labels) {
        return new Recognition(Pieces.in(RichTextBuilder.outline(html)), labels).parts();
    }

    /** @param plain text with headings as lines of their own, or with marks such as {@code #}, {@code -} and {@code >} */
    public static List<Part> ofText(String plain, Labels labels) {
        return of(TypedText.html(plain, labels), labels);
    }
}
