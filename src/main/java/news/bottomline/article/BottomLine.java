package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** The position that the article takes at its end. */
public record BottomLine(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.BOTTOM_LINE;
    }
}
