package news.bottomline.article.template;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;
import news.bottomline.base.Jsonb;

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

    /** The rows that the migration inserts. */
    private static final Pattern SHIPPED =
            Pattern.compile("\\('template_seq'\\), '([a-z-]+)', 1, .*?now\\(\\), '(\\[.*?\\n])'\\)", Pattern.DOTALL);

    private SampleTemplates() {}

    /** The templates that come with the product beside the analysis. */
    private static Stream<Template> shipped() {
        try (InputStream file = Objects.requireNonNull(
                SampleTemplates.class.getResourceAsStream("/db/migration/V007__templates.sql"))) {
            return SHIPPED.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> new Template(
                            found.group(1), 1, found.group(1), "", SlotJson.stored(Jsonb.list(found.group(2)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Template template(String key, Slot... slots) {
        return new Template(key, 1, key, "", List.of(slots));
    }

    public static Slot slot(String key, String label, Shape shape, Look look, int least, int most, Limits limits) {
        return new Slot(key, label, "", shape, look, least, most, limits, false);
    }

    public static Limits longest(int characters) {
        return new Limits(characters, 0, 0);
    }

    /** Those of a database. */
    public static Templates templates(EntityManager db, InstantSource clock) {
        Templates templates = new Templates();
        templates.db = db;
        templates.clock = clock;
        return templates;
    }

    /** The templates above without a database. */
    public static Templates templates() {
        return new Templates() {
            @Override
            public boolean isOffered(String key) {
                return find(key).isPresent();
            }

            @Override
            public Optional<Template> find(String key) {
                return Stream.concat(Stream.of(ANALYSIS, EVERYTHING), shipped())
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
