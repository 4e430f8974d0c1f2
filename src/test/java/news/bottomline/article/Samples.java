package news.bottomline.article;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.SafeHtml;

/** An article with everything that the template "analysis" asks for, and the template itself. */
final class Samples {

    static final Template ANALYSIS = new Template(
            "analysis",
            1,
            "Analysis",
            List.of(
                    new Slot(Slot.Kind.HIGHLIGHTS, "Highlights", 1, 1, 160, 2, 6),
                    new Slot(Slot.Kind.LEAD, "Lead", 1, 1, 3000, 0, 0),
                    new Slot(Slot.Kind.NOTE, "Note", 0, 1, 1500, 0, 0),
                    new Slot(Slot.Kind.SECTION, "Section", 1, 3, 12000, 0, 0),
                    new Slot(Slot.Kind.BOTTOM_LINE, "Bottom Line", 1, 1, 2000, 0, 0)));

    static final Block HIGHLIGHTS = new Highlights(List.of(
            new Highlight("More than 90% of magnets come from one country", Optional.of("where-it-holds-up")),
            new Highlight("The plan names no buyer", Optional.empty())));
    static final Block LEAD = new Lead(SafeHtml.of("<p>A new essay proposes an alliance.</p>"));
    static final Block NOTE = new Note(SafeHtml.of("<p>Note: the publisher is a think tank.</p>"));
    static final Block HOLDS = new Section("Where It Holds Up", SafeHtml.of("<p>It counts well.</p>"));
    static final Block BREAKS = new Section("Where It Breaks Down", SafeHtml.of("<ul><li>No buyer</li></ul>"));
    static final Block BOTTOM_LINE = new BottomLine(SafeHtml.of("<p>Pay for refineries.</p>"));

    private Samples() {}

    static List<Block> blocks() {
        return List.of(HIGHLIGHTS, LEAD, NOTE, HOLDS, BREAKS, BOTTOM_LINE);
    }

    static Draft draft(String title, String... categories) {
        return new Draft("analysis", title, Optional.empty(), List.of(categories), blocks());
    }
}
