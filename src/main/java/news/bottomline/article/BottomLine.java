package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** The conclusion at the end of an article. */
public record BottomLine(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.BOTTOM_LINE;
    }
}
