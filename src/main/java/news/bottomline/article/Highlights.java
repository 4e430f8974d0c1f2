package news.bottomline.article;

import java.util.List;

/** The claims of the article, listed at its top. */
public record Highlights(List<Highlight> items) implements Block {

    public Highlights {
        items = List.copyOf(items);
    }

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.HIGHLIGHTS;
    }
}
