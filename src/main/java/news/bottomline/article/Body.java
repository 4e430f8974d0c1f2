package news.bottomline.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Shape;
import news.bottomline.article.evidence.Evidence;
import news.bottomline.article.evidence.Fingerprint;
import news.bottomline.article.evidence.Language;
import news.bottomline.article.evidence.Passage;

/** The blocks that can carry a claim: all that contain text, but the highlights. Each text is read once. */
final class Body {

    private final Map<String, Block> blocks;
    private final Map<String, Evidence> read = new HashMap<>();

    Body(List<Block> all) {
        this.blocks = all.stream()
                .filter(block -> block.shape() != Shape.HIGHLIGHTS && !block.isBlank())
                .collect(Collectors.toMap(Block::id, block -> block, (first, second) -> first, LinkedHashMap::new));
    }

    boolean has(String id) {
        return blocks.containsKey(id);
    }

    Block block(String id) {
        return Objects.requireNonNull(blocks.get(id), id);
    }

    /** What the claims that name a block rest on; the empty name stands for the whole body. */
    Evidence evidence(String id) {
        return read.computeIfAbsent(
                id, named -> evidence(block -> named.isEmpty() || block.id().equals(named)));
    }

    Evidence evidence(Predicate<Block> which) {
        List<Passage> passages = blocks.values().stream()
                .filter(which)
                .map(block -> new Passage(block.id(), text(block)))
                .toList();
        return Evidence.of(passages, Language.ENGLISH);
    }

    /** Another one as soon as the block's text changes; empty for a block that is not there. */
    String state(String id) {
        return has(id) ? Fingerprint.of(text(block(id))) : "";
    }

    private static String text(Block block) {
        return block.content().texts().collect(Collectors.joining("\n\n"));
    }
}
