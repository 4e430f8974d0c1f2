package news.bottomline.article.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Slug;

/** Reads the slots of a template's document and tells what is wrong with each. */
final class SlotReader {

    /** The fields of an article's document, and of its form. A slot's key names a problem as they do. */
    private static final Set<String> RESERVED =
            Set.of("template", "title", "slug", "categories", "blocks", "from", "seen");

    private static final int LONGEST_BY_DEFAULT = 3000;
    private static final int ITEMS_BY_DEFAULT = 6;

    private final Set<String> taken = new HashSet<>();
    private boolean closed;

    private SlotReader() {}

    static List<Slot> read(JsonFields sent) {
        List<Slot> slots =
                sent.objects("slots", TemplateFields.MOST_SLOTS, "template.slots.many", new SlotReader()::slot);
        if (slots.isEmpty()) {
            sent.wrong("slots", "template.slots.none");
        }
        if (slots.stream().mapToInt(Slot::least).sum() > Blocks.MOST) {
            sent.wrong("slots", "template.slots.least", Blocks.MOST);
        }
        return keyed(slots);
    }

    private Slot slot(JsonFields fields) {
        String label = TemplateFields.line(fields, "label", Slot.LONGEST_LABEL);
        if (label.isEmpty()) {
            fields.wrong("label", "slot.label.missing");
        }
        Shape shape = shape(fields);
        int most = within(fields, "most", 1, 1, Slot.MOST_BLOCKS);
        int least = within(fields, "least", 0, 0, Slot.MOST_BLOCKS);
        if (least > most) {
            fields.wrong("least", "slot.least", most);
        }
        return new Slot(
                key(fields),
                label,
                TemplateFields.line(fields, "help", Slot.LONGEST_HELP),
                shape,
                look(fields, shape, most),
                least,
                most,
                limits(fields, shape),
                newestFirst(fields, shape));
    }

    /** Empty where the document has none: it is given when the others are known. */
    private String key(JsonFields fields) {
        String key = fields.line("key");
        if (key.isEmpty()) {
            return key;
        }
        if (Slug.parse(key).isEmpty()) {
            fields.wrong("key", "slug.form", Slug.LONGEST);
        } else if (RESERVED.contains(key)) {
            fields.wrong("key", "slot.key.reserved", key);
        } else if (!taken.add(key)) {
            fields.wrong("key", "slot.key.taken", key);
        }
        return key;
    }

    private static Shape shape(JsonFields fields) {
        Optional<Shape> shape = Shape.of(fields.line("shape"));
        if (shape.isEmpty()) {
            fields.wrong("shape", "block.shape", Shape.keys());
        }
        return shape.orElse(Shape.PROSE);
    }

    /** Leads, notes and closing lines are paragraphs; a page has one closing line, whose heading has a fixed address. */
    private Look look(JsonFields fields, Shape shape, int most) {
        String typed = fields.line("look");
        Optional<Look> look = Look.of(typed.isEmpty() ? Look.PLAIN.key() : typed);
        if (look.isEmpty()) {
            fields.wrong("look", "slot.look", Look.keys());
        }
        Look chosen = look.orElse(Look.PLAIN);
        if (chosen.isOfProse() && shape != Shape.PROSE) {
            fields.wrong("look", "slot.look.prose");
        } else if (chosen == Look.BOTTOM_LINE && (closed || most > 1)) {
            fields.wrong("look", "slot.look.once");
        }
        closed |= chosen == Look.BOTTOM_LINE;
        return chosen;
    }

    private static Limits limits(JsonFields fields, Shape shape) {
        int longest = within(fields, "longest", LONGEST_BY_DEFAULT, 1, Limits.LONGEST);
        if (!shape.isList()) {
            int items = Math.max(fields.number("leastItems", 0), fields.number("mostItems", 0));
            if (items != 0) {
                fields.wrong("mostItems", "slot.items.none");
            }
            return new Limits(longest, 0, 0);
        }
        int most = within(fields, "mostItems", ITEMS_BY_DEFAULT, 1, Limits.MOST_ITEMS);
        int least = within(fields, "leastItems", 0, 0, Limits.MOST_ITEMS);
        if (least > most) {
            fields.wrong("leastItems", "slot.least", most);
        }
        return new Limits(longest, least, most);
    }

    private static boolean newestFirst(JsonFields fields, Shape shape) {
        boolean newestFirst = fields.flag("newestFirst");
        if (newestFirst && shape != Shape.UPDATE) {
            fields.wrong("newestFirst", "slot.newest");
        }
        return newestFirst;
    }

    private static int within(JsonFields fields, String name, int absent, int least, int most) {
        int number = fields.number(name, absent);
        if (number < least || number > most) {
            fields.wrong(name, "slot.range", least, most);
        }
        return number;
    }

    /** The slots, each with a key: what is missing is made from the label. */
    private static List<Slot> keyed(List<Slot> slots) {
        Set<String> taken = slots.stream().map(Slot::key).collect(Collectors.toCollection(HashSet::new));
        taken.addAll(RESERVED);
        List<Slot> keyed = new ArrayList<>(slots);
        keyed.replaceAll(slot -> slot.key().isEmpty() ? slot.withKey(free(Slug.of(slot.label()), taken)) : slot);
        return List.copyOf(keyed);
    }

    private static String free(Slug plain, Set<String> taken) {
        String free = plain.value();
        for (int number = 2; !taken.add(free); number++) {
            free = plain.numbered(number).value();
        }
        return free;
    }
}
