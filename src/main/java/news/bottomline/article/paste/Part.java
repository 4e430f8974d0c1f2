package news.bottomline.article.paste;

import java.util.List;
import news.bottomline.base.SafeHtml;

/**
 * A part of an article, in the order of the text. A label is what stood before the part, such as "Highlights" or "Note"; it is
 * empty where nothing did.
 */
public sealed interface Part {

    record Title(String text) implements Part {}

    /** Claims, as a list of their own. */
    record Highlights(String label, List<String> items) implements Part {}

    /** The running text before the first section. */
    record Lead(SafeHtml html) implements Part {}

    record Note(String label, SafeHtml html) implements Part {}

    record Section(String heading, SafeHtml html) implements Part {}

    /**
     * @param html the words without the quotation marks around them
     * @param who empty where nobody is named
     * @param capacity what stands behind the name, such as "chief economist"
     */
    record Quote(SafeHtml html, String who, String capacity) implements Part {}

    record Question(String question, SafeHtml html) implements Part {}

    /** @param label the heading, the caption and the first row where it names the columns */
    record KeyFigures(String label, List<Row> rows) implements Part {

        public record Row(String label, String value) {}
    }

    record Links(String label, List<Link> items) implements Part {

        /** @param address one that rich text may link to */
        public record Link(String text, String address) {}
    }

    /** The article's last section: what follows from it. */
    record Closing(String label, SafeHtml html) implements Part {}

    /** Text that is none of the others. */
    record Prose(SafeHtml html) implements Part {}
}
