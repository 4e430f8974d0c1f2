package news.bottomline.article.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Checks;
import news.bottomline.article.block.Claim;
import news.bottomline.article.block.Shape;
import news.bottomline.base.Problem;

/** Compares blocks with a template. Blank blocks do not count: readers do not see them. */
final class Completeness {

    private final Template template;
    private final List<Block> blocks;
    private final Set<String> carriers;
    private final List<Problem> problems = new ArrayList<>();
    private int reached;

    Completeness(Template template, List<Block> blocks) {
        this.template = template;
        this.blocks = blocks;
        this.carriers = blocks.stream()
                .filter(block -> block.shape() != Shape.HIGHLIGHTS && !block.isBlank())
                .map(Block::id)
                .collect(Collectors.toSet());
    }

    List<Problem> problems() {
        template.slots().forEach(slot -> problems.addAll(slot.countProblems(blocks)));
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).isBlank()) {
                check("blocks[" + i + "]", blocks.get(i));
            }
        }
        return problems;
    }

    private void check(String path, Block block) {
        Optional<Slot> slot = template.slotOf(block);
        if (slot.isEmpty()) {
            problems.add(Problem.of(path, "template.no-place"));
            return;
        }
        int place = place(slot.get());
        if (place < reached) {
            problems.add(Problem.of(path, "template.order", slot.get().label(), template.order()));
        }
        reached = Math.max(reached, place);
        block.content().check(new Checks(path, problems), slot.get().limits());
        for (Claim claim : block.content().claims()) {
            if (!claim.evidence().isEmpty() && !mayCarry(claim.evidence(), block)) {
                problems.add(Problem.of(path + "." + claim.path() + ".evidence", "highlight.evidence"));
            }
        }
    }

    /** No claim rests on itself, nor on another highlight. */
    private boolean mayCarry(String evidence, Block claiming) {
        return carriers.contains(evidence) && !evidence.equals(claiming.id());
    }

    private int place(Slot slot) {
        List<List<Slot>> places = template.places();
        int place = 0;
        while (!places.get(place).contains(slot)) {
            place++;
        }
        return place;
    }
}
