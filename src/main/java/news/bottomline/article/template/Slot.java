package news.bottomline.article.template;

import java.util.ArrayList;
import java.util.List;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Shape;
import news.bottomline.base.Problem;

/**
 * A place in a template for blocks of one shape.
 *
 * @param key the name in documents, where it is the {@code kind} of a block
 * @param label the name that editors see; for highlights and a Bottom Line also readers
 * @param help a sentence that tells writers what belongs here; may be empty
 * @param least the fewest blocks; 0 if the slot is optional
 * @param most the most blocks
 * @param newestFirst whether readers see the blocks with the latest hour first
 */
public record Slot(
        String key,
        String label,
        String help,
        Shape shape,
        Look look,
        int least,
        int most,
        Limits limits,
        boolean newestFirst) {

    /** Characters. */
    public static final int LONGEST_LABEL = 60;

    public static final int LONGEST_HELP = 300;

    /** The most blocks that any slot can take. */
    public static final int MOST_BLOCKS = 50;

    Slot withKey(String other) {
        return new Slot(other, label, help, shape, look, least, most, limits, newestFirst);
    }

    /** The problem if there are too few blocks in this slot, and one for each block too many. Blank blocks do not count. */
    List<Problem> countProblems(List<Block> blocks) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).slot().equals(key) && !blocks.get(i).isBlank()) {
                places.add(i);
            }
        }
        if (places.size() < least) {
            return List.of(
                    places.isEmpty()
                            ? Problem.of(key, "template.missing", label)
                            : Problem.of(key, "template.few", label, least));
        }
        return places.stream()
                .skip(most)
                .map(i -> Problem.of("blocks[" + i + "]", "template.many", label, most))
                .toList();
    }

    /** Whether the slot may have several blocks. They may be mixed with those of neighbouring slots of this kind. */
    public boolean repeats() {
        return most > 1;
    }
}
