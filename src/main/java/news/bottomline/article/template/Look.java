package news.bottomline.article.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the blocks of a slot look on the page; each is a class of the style sheets. */
public enum Look {
    PLAIN,
    LEAD,
    NOTE,
    BOX,
    BOTTOM_LINE,
    ASIDE;

    /** The name in templates and style sheets, such as {@code bottom-line}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Look> of(String key) {
        return Stream.of(values()).filter(look -> look.key().equals(key)).findFirst();
    }

    /** Whether only paragraphs can look like this. */
    boolean isOfProse() {
        return this == LEAD || this == NOTE || this == BOTTOM_LINE;
    }

    /** The keys of all looks, for messages. */
    public static String keys() {
        return String.join(", ", Stream.of(values()).map(Look::key).toList());
    }
}
