package news.bottomline.article;

import java.util.Set;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/**
 * A part of an article with a heading.
 *
 * @param anchor the target of links and highlights: the heading as a slug, with a number if an earlier section has the same
 *     one (see {@link Block#withOwnAnchors})
 */
public record Section(String heading, SafeHtml html, String anchor) implements Block {

    /** Characters. */
    public static final int LONGEST_HEADING = 120;

    public Section {
        heading = Text.line(heading);
    }

    public Section(String heading, SafeHtml html) {
        this(heading, html, Slug.of(heading).value());
    }

    Section anchoredOutside(Set<String> taken) {
        Slug plain = Slug.of(heading);
        String free = plain.value();
        for (int number = 2; !taken.add(free); number++) {
            free = plain.numbered(number).value();
        }
        return new Section(heading, html, free);
    }

    @Override
    public Slot.Kind kind() {
        return Slot.Kind.SECTION;
    }
}
