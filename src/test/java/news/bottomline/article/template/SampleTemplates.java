package news.bottomline.article.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;

/** Templates as the database has them. */
public final class SampleTemplates {

    private static final Limits LINE = new Limits(160, 2, 6);

    public static final Template ANALYSIS = template(
            "analysis",
            slot("highlights", "Highlights", Shape.HIGHLIGHTS, Look.BOX, 1, 1, LINE),
            slot("lead", "Lead", Shape.PROSE, Look.LEAD, 1, 1, longest(3000)),
            slot("note", "Note", Shape.PROSE, Look.NOTE, 0, 1, longest(1500)),
            slot("section", "Section", Shape.SECTION, Look.PLAIN, 1, 3, longest(12000)),
            slot("bottom-line", "Bottom Line", Shape.PROSE, Look.BOTTOM_LINE, 1, 1, longest(2000)));

    /** A template with a slot of each shape, all of which may repeat. */
    public static final Template EVERYTHING = template(
            "everything",
            Stream.of(Shape.values())
                    .map(shape -> slot(shape.key(), shape.key(), shape, Look.PLAIN, 0, 9, new Limits(9000, 0, 9)))
                    .toArray(Slot[]::new));

    private SampleTemplates() {}

    public static Template template(String key, Slot... slots) {
        return new Template(key, 1, key, "", List.of(slots));
    }

    public static Slot slot(String key, String label, Shape shape, Look look, int least, int most, Limits limits) {
        return new Slot(key, label, "", shape, look, least, most, limits, false);
    }

    public static Limits longest(int characters) {
        return new Limits(characters, 0, 0);
    }

    /** The templates above without a database. */
    public static Templates templates() {
        return new Templates() {
            @Override
            public Optional<Template> find(String key) {
                return Stream.of(ANALYSIS, EVERYTHING)
                        .filter(one -> one.key().equals(key))
                        .findFirst();
            }

            @Override
            public Optional<Template> find(String key, int version) {
                return find(key).filter(one -> one.version() == version);
            }
        };
    }
}
