package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.template.Slot;

/**
 * A place of the template in the form: one slot, or several whose blocks may be mixed.
 *
 * @param blocks those that fill it, in their order
 */
public record FormPlace(List<Slot> slots, List<FormBlock> blocks) {

    /** The slots that can take another block. */
    public List<Slot> open() {
        return slots.stream().filter(slot -> count(slot) < slot.most()).toList();
    }

    public boolean isFirst(FormBlock block) {
        return blocks.getFirst().equals(block);
    }

    public boolean isLast(FormBlock block) {
        return blocks.getLast().equals(block);
    }

    private long count(Slot slot) {
        return blocks.stream()
                .filter(block -> block.slot().filter(slot::equals).isPresent())
                .count();
    }
}
