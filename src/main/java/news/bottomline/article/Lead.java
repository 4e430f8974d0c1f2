package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** How the article begins. */
public record Lead(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.LEAD;
    }
}
