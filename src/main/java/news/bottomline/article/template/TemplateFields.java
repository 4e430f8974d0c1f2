package news.bottomline.article.template;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/**
 * A template as it is to be, as a form or a program sends it.
 *
 * @param key the name in documents and addresses; it is made from the name where the document has none
 * @param house what stands before the label of the Bottom Line; empty for the house's name in the settings
 */
public record TemplateFields(String key, String name, String description, Optional<String> house, List<Slot> slots) {

    /** Characters. */
    public static final int LONGEST_NAME = 60;

    public static final int LONGEST_DESCRIPTION = 300;

    public static final int LONGEST_HOUSE = 40;

    public static final int MOST_SLOTS = 30;

    /** The last part of the address under which a template is made. */
    static final String NEW = "new";

    /**
     * Reads {@code key, name, description, house, slots}.
     *
     * @throws news.bottomline.base.Failure.Invalid with everything that is wrong, each by its path, such as
     *     {@code slots[2].label}
     */
    public static TemplateFields read(JsonFields sent) {
        TemplateFields fields = typed(sent);
        sent.refuseOthers().check();
        return fields;
    }

    /** The same for a template that has a key, which its document may leave out. */
    public static TemplateFields read(JsonFields sent, String key) {
        sent.ignore(List.of("key"));
        TemplateFields fields = read(sent);
        return new TemplateFields(key, fields.name(), fields.description(), fields.house(), fields.slots());
    }

    private static TemplateFields typed(JsonFields sent) {
        String name = line(sent, "name", LONGEST_NAME);
        if (name.isEmpty()) {
            sent.wrong("name", "template.name.missing");
        }
        String typed = sent.line("key");
        String key = typed.isEmpty() ? Slug.of(name).value() : typed;
        if (Slug.parse(key).isEmpty()) {
            sent.wrong("key", "slug.form", Slug.LONGEST);
        } else if (key.equals(NEW)) {
            sent.wrong("key", "template.key.taken", key);
        }
        String description = line(sent, "description", LONGEST_DESCRIPTION);
        Optional<String> house = Optional.of(line(sent, "house", LONGEST_HOUSE)).filter(one -> !one.isEmpty());
        return new TemplateFields(key, name, description, house, SlotReader.read(sent));
    }

    static String line(JsonFields sent, String field, int longest) {
        String line = sent.line(field);
        if (Text.isLonger(line, longest)) {
            sent.wrong(field, "block.longest", longest);
        }
        return line;
    }

    boolean isAlike(Template template) {
        return name.equals(template.name())
                && description.equals(template.description())
                && house.equals(template.house())
                && slots.equals(template.slots());
    }
}
