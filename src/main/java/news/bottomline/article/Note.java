package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** What a reader should know beside the article, such as who published the essay that it discusses. */
public record Note(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.NOTE;
    }
}
