package news.bottomline.article;

import java.util.Set;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/**
 * A part of the article under a heading of its own.
 *
 * @param anchor what links and highlights call it: the heading as a slug, with a number where an earlier section of the
 *     article has that one (see {@link Block#withOwnAnchors})
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
