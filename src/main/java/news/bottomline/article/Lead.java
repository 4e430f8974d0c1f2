package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** The opening of an article. */
public record Lead(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.LEAD;
    }
}
