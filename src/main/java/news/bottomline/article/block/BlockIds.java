package news.bottomline.article.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives ids to blocks that a document left without. Such a block takes the id of the block that it replaces: the one of the
 * same slot with the same content, or else the next one of the same slot. A new id is random, so that the id of a removed block
 * is not given to another one.
 */
public final class BlockIds {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 6;

    private final List<Block> before;
    private final Set<String> taken;

    private BlockIds(List<Block> before, Set<String> taken) {
        this.before = before;
        this.taken = taken;
    }

    public static String random() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining("", "b", ""));
    }

    static List<Block> completed(List<Block> blocks, List<Block> before) {
        Set<String> taken = blocks.stream().map(Block::id).collect(Collectors.toCollection(HashSet::new));
        BlockIds ids = new BlockIds(before, taken);
        List<Block> completed = new ArrayList<>(blocks);
        completed.replaceAll(
                block -> ids.kept(block, earlier -> earlier.content().equals(block.content())));
        completed.replaceAll(block -> ids.kept(block, earlier -> true));
        completed.replaceAll(ids::given);
        return List.copyOf(completed);
    }

    private Block kept(Block block, Predicate<Block> alike) {
        return block.id().isEmpty() ? earlier(block, alike).map(block::withId).orElse(block) : block;
    }

    private Optional<String> earlier(Block block, Predicate<Block> alike) {
        return before.stream()
                .filter(one -> one.slot().equals(block.slot()) && alike.test(one))
                .map(Block::id)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .map(id -> {
                    taken.add(id);
                    return id;
                });
    }

    private Block given(Block block) {
        if (!block.id().isEmpty()) {
            return block;
        }
        String id = random();
        while (!taken.add(id)) {
            id = random();
        }
        return block.withId(id);
    }
}
