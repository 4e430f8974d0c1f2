package news.bottomline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.bottomline.article.block.Anchors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Claim;
import news.bottomline.article.block.Shape;

/** The links between the claims of an article and the parts that carry them. They follow from what readers see of it. */
public final class EvidenceLinks {

    /**
     * A link from a part back to a claim that rests on it.
     *
     * @param target the id of an element
     * @param highlight the number of the highlight; empty for a sentence of another block
     */
    public record Back(String target, Block block, Optional<Integer> highlight) {}

    private final Anchors anchors;
    private final Supports supports;
    private final Map<String, Block> blocks;
    private final Map<String, List<Back>> backs = new HashMap<>();

    public EvidenceLinks(List<Block> blocks, Supports supports) {
        this.anchors = new Anchors(blocks);
        this.supports = supports;
        this.blocks = blocks.stream().collect(Collectors.toMap(Block::id, block -> block, (first, second) -> first));
        blocks.forEach(block -> block.content().claims().forEach(claim -> addBack(block, claim)));
    }

    private void addBack(Block block, Claim claim) {
        List<Back> back = backs.computeIfAbsent(claim.evidence(), id -> new ArrayList<>());
        if (block.shape() == Shape.HIGHLIGHTS) {
            back.add(new Back(id(block, claim), block, Optional.of(claim.number())));
        } else if (back.stream().noneMatch(one -> one.block().equals(block))) {
            back.add(new Back(id(block), block, Optional.empty()));
        }
    }

    /** The id of a block's element. */
    public String id(Block block) {
        return anchors.of(block);
    }

    /** The id of a highlight's element. */
    public String id(Block block, Claim claim) {
        return id(block) + "-" + claim.number();
    }

    /** The link to the sentence that carries a claim, which falls back to its block; empty where there is none. */
    public Optional<String> to(Claim claim) {
        if (!blocks.containsKey(claim.evidence())) {
            return Optional.empty();
        }
        String fragment = supports.fragment(claim);
        return Optional.of("#" + anchors.element(claim.evidence()) + (fragment.isEmpty() ? "" : ":~:text=" + fragment));
    }

    /** The links of a conclusion to the blocks that it rests on, one for each block. */
    public Map<Block, String> from(Block conclusion) {
        Map<Block, String> links = new LinkedHashMap<>();
        for (Claim claim : conclusion.content().claims()) {
            to(claim).ifPresent(link -> links.putIfAbsent(blocks.get(claim.evidence()), link));
        }
        return links;
    }

    /** The links from a block back to the claims that rest on it. */
    public List<Back> back(Block block) {
        return backs.getOrDefault(block.id(), List.of());
    }
}
