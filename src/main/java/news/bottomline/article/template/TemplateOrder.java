package news.bottomline.article.template;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Update;

/** Groups neighbouring slots that may have several blocks into one place. */
final class TemplateOrder {

    private TemplateOrder() {}

    static List<List<Slot>> places(List<Slot> slots) {
        List<List<Slot>> places = new ArrayList<>();
        boolean open = false;
        for (Slot slot : slots) {
            if (!open || !slot.repeats()) {
                places.add(new ArrayList<>());
            }
            places.getLast().add(slot);
            open = slot.repeats();
        }
        return List.copyOf(places);
    }

    /** Sorts the updates of slots that show the newest first, each among the positions of its slot. */
    static List<Block> forReaders(Template template, List<Block> blocks) {
        List<Block> ordered = new ArrayList<>(blocks);
        for (Slot slot : template.slots()) {
            if (slot.newestFirst()) {
                sort(ordered, template, slot);
            }
        }
        return ordered;
    }

    private static void sort(List<Block> blocks, Template template, Slot slot) {
        Deque<Block> sorted = blocks.stream()
                .filter(block -> template.slotOf(block).filter(slot::equals).isPresent())
                .sorted(Comparator.comparing(TemplateOrder::hour).reversed())
                .collect(Collectors.toCollection(ArrayDeque::new));
        blocks.replaceAll(block -> template.slotOf(block).filter(slot::equals).isPresent() ? sorted.remove() : block);
    }

    private static Instant hour(Block block) {
        return block.content() instanceof Update update ? update.hour().orElse(Instant.MAX) : Instant.MAX;
    }
}
