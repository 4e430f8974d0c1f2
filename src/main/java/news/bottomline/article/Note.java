package news.bottomline.article;

import news.bottomline.base.SafeHtml;

/** Background for readers, such as who published the essay that the article discusses. */
public record Note(SafeHtml html) implements Block {

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.NOTE;
    }
}
