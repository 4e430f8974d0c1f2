package news.bottomline.desk;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.SlotJson;
import news.bottomline.article.template.Template;
import news.bottomline.web.FieldErrors;

/**
 * The form of a template: the document that it shows, valid or not.
 *
 * @param seen the version that the form started from; 0 for a template that is not made yet
 */
public record TemplateForm(FormTree tree, int seen) {

    private static final String SLOTS = "slots";
    private static final Set<String> ROOTS = Set.of("key", "name", "description", "house", SLOTS);
    private static final List<String> FOLDED = List.of("longest", "leastItems", "mostItems", "newestFirst");
    private static final List<String> NUMBERS = List.of("least", "most", "longest", "leastItems", "mostItems");

    /**
     * A slot in the form.
     *
     * @param path its path in the document, which is also the id of its element: {@code slots[2]}
     * @param number counts from 1
     */
    public record FormSlot(String path, FormTree fields, int number) {

        public String name(String field) {
            return path + "." + field;
        }

        public String text(String field) {
            return fields.text(field);
        }

        /** Whether a field that is folded away has a problem. */
        public boolean hasProblemInside(FieldErrors errors) {
            return FOLDED.stream().anyMatch(field -> errors.at(name(field)).isPresent());
        }

        public boolean isNewestFirst() {
            return text("newestFirst").equals("true");
        }
    }

    static TemplateForm blank() {
        return new TemplateForm(new FormTree(JsonValue.EMPTY_JSON_OBJECT), 0).with(List.of(blankSlot()));
    }

    static TemplateForm typed(Map<String, List<String>> fields, int seen) {
        return new TemplateForm(FormTree.typed(fields, ROOTS), seen);
    }

    static TemplateForm of(Template template) {
        JsonObject document = Json.createObjectBuilder()
                .add("key", template.key())
                .add("name", template.name())
                .add("description", template.description())
                .add("house", template.house().orElse(""))
                .build();
        List<FormTree> slots = SlotJson.write(template.slots()).getValuesAs(JsonObject.class).stream()
                .map(TemplateForm::typed)
                .toList();
        return new TemplateForm(new FormTree(document), template.version()).with(slots);
    }

    /** The values as a form has them. */
    private static FormTree typed(JsonObject slot) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        slot.forEach(
                (name, value) -> texts.add(name, value instanceof JsonString text ? text.getString() : shown(value)));
        return new FormTree(texts.build());
    }

    private static String shown(JsonValue value) {
        return value instanceof JsonNumber number && number.intValue() == 0 ? "" : value.toString();
    }

    static FormTree blankSlot() {
        return new FormTree(Json.createObjectBuilder()
                .add("shape", Shape.PROSE.key())
                .add("look", Look.PLAIN.key())
                .add("most", "1")
                .add("longest", "3000")
                .build());
    }

    /** The same for a template that is not made yet: a copy has a key of its own. */
    TemplateForm copied() {
        return new TemplateForm(tree.with("key", "").with("name", ""), 0);
    }

    TemplateForm seeing(int version) {
        return new TemplateForm(tree, version);
    }

    TemplateForm with(List<FormTree> slots) {
        return new TemplateForm(tree.with(SLOTS, slots), seen);
    }

    /** The document in the form in which the API takes it. */
    JsonObject document() {
        return tree.with(SLOTS, trees().stream().map(TemplateForm::values).toList())
                .json();
    }

    /** What is no number stays a text, which the reader of the document refuses by its path. */
    private static FormTree values(FormTree slot) {
        JsonObjectBuilder values = Json.createObjectBuilder(slot.json());
        for (String name : NUMBERS) {
            String typed = slot.text(name).strip();
            if (typed.isEmpty()) {
                values.remove(name);
            } else if (typed.matches("\\d{1,9}")) {
                values.add(name, Integer.parseInt(typed));
            }
        }
        values.remove("newestFirst");
        if (slot.text("newestFirst").equals("true")) {
            values.add("newestFirst", true);
        }
        return new FormTree(values.build());
    }

    List<FormTree> trees() {
        return new ArrayList<>(tree.objects(SLOTS));
    }

    public List<FormSlot> slots() {
        List<FormTree> slots = trees();
        return IntStream.range(0, slots.size())
                .mapToObj(i -> new FormSlot(SLOTS + "[" + i + "]", slots.get(i), i + 1))
                .toList();
    }

    public String text(String field) {
        return tree.text(field);
    }
}
