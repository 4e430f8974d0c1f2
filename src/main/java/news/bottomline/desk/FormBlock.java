package news.bottomline.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Slot;
import news.bottomline.web.ViewContext;

/**
 * A block in the article form.
 *
 * @param path its path in the document, which is also the id of its element: {@code blocks[2]}
 * @param slot the slot that it fills; empty if the template has no such slot
 * @param number counts the blocks of its slot, from 1
 */
public record FormBlock(String path, Optional<Slot> slot, FormTree fields, int number) {

    /** An item of the block's list. */
    public record Item(String path, FormTree fields, int number) {

        public String name(String field) {
            return path + "." + field;
        }

        public String text(String field) {
            return fields.text(field);
        }
    }

    public String id() {
        return fields.text("id");
    }

    /** The key of the slot that it fills or filled. */
    public String kind() {
        return fields.text("kind");
    }

    public Shape shape() {
        return Shape.of(fields.text("shape")).or(() -> slot.map(Slot::shape)).orElse(Shape.PROSE);
    }

    /** The name of a field's control. */
    public String name(String field) {
        return path + "." + field;
    }

    public String text(String field) {
        return fields.text(field);
    }

    public List<Item> items() {
        List<FormTree> items = fields.objects("items");
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Item(path + ".items[" + i + "]", items.get(i), i + 1))
                .toList();
    }

    /** The slot's label, or its key if the template has no such slot. */
    public String label() {
        return slot.map(Slot::label).orElse(kind());
    }

    /** Whether its slot can have no other block. */
    public boolean isAlone() {
        return slot.filter(one -> !one.repeats()).isPresent();
    }

    /** What the form calls it: its slot, with its number where the slot may have several. */
    public String called(ViewContext context) {
        return isAlone() ? label() : context.say("desk.block.nth", label(), number);
    }

    /** Its heading, or what the form calls it as long as it has none. */
    public String title(ViewContext context) {
        return heading().isEmpty() ? called(context) : heading();
    }

    public boolean isOptional() {
        return slot.filter(one -> one.least() == 0 && !one.repeats()).isPresent();
    }

    /** A block whose slot always shows one cannot be removed, only emptied. */
    public boolean isRemovable() {
        return slot.isEmpty() || slot.get().repeats() || (slot.get().least() == 0 && shape() != Shape.PROSE);
    }

    /** Whether the label of its only field names it. */
    public boolean isTitledByItsField() {
        return shape() == Shape.PROSE && isAlone();
    }

    public int leastItems() {
        return slot.map(one -> one.limits().leastItems()).orElse(0);
    }

    public int mostItems() {
        return slot.map(one -> one.limits().mostItems()).orElse(Limits.MOST_ITEMS);
    }

    /** The most characters of its text; 0 if no slot limits it. */
    public int longest() {
        return slot.map(one -> one.limits().longest()).orElse(0);
    }

    /** What names the block among others of its slot: its heading or question; may be empty. */
    public String heading() {
        return text("heading").isBlank()
                ? text("question").strip()
                : text("heading").strip();
    }
}
