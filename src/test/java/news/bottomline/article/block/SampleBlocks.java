package news.bottomline.article.block;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/** The blocks of an article with everything that the template "analysis" asks for. */
public final class SampleBlocks {

    public static final Block HOLDS = new Block(
            "s1",
            "section",
            new Section(
                    "Where It Holds Up",
                    SafeHtml.of("<p>It counts well: more than 90% of magnets come from one country.</p>")));
    public static final Block BREAKS =
            new Block("s2", "section", new Section("Where It Breaks Down", SafeHtml.of("<ul><li>No buyer</li></ul>")));
    public static final Block HIGHLIGHTS = new Block(
            "h1",
            "highlights",
            new Highlights(List.of(
                    new Highlights.Item("More than 90% of magnets come from one country", "s1"),
                    new Highlights.Item("The plan names no buyer", ""))));
    public static final Block LEAD = prose("lead", "<p>A new essay proposes an alliance.</p>");
    public static final Block NOTE = prose("note", "<p>Note: the publisher is a think tank.</p>");
    public static final Block BOTTOM_LINE = prose("bottom-line", "<p>Pay for refineries.</p>");

    private SampleBlocks() {}

    public static List<Block> all() {
        return List.of(HIGHLIGHTS, LEAD, NOTE, HOLDS, BREAKS, BOTTOM_LINE);
    }

    /** A prose block whose id is its slot. */
    public static Block prose(String slot, String html) {
        return new Block(slot, slot, new Prose(SafeHtml.of(html)));
    }

    public static Block section(String heading, String html) {
        return new Block("s9", "section", new Section(heading, SafeHtml.of(html)));
    }

    /** A block of any shape, its fields given as pairs of name and text. */
    public static Block block(String slot, Shape shape, String... fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            object.add(fields[i], fields[i + 1]);
        }
        return new Block(slot + "-" + shape.key(), slot, shape.read(JsonFields.of(object.build())));
    }
}
