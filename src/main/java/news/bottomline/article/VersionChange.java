package news.bottomline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;

/** What another version of their template changes for blocks. Blank blocks do not count. */
record VersionChange(Template from, Template to, List<Block> blocks) {

    boolean conforms() {
        return to.problems(blocks).isEmpty();
    }

    /** One sentence for each change, on the slot or block that it is about. */
    List<Problem> sentences() {
        List<Problem> changes = new ArrayList<>();
        from.slots().stream()
                .filter(slot -> isUsed(slot.key()))
                .forEach(slot -> to.slot(slot.key())
                        .filter(other -> other.shape() == slot.shape())
                        .ifPresentOrElse(
                                other -> compare(slot, other, changes),
                                () -> changes.add(Problem.of(slot.key(), "move.gone", slot.label()))));
        Set<String> before = told(from.problems(blocks));
        to.problems(blocks).stream()
                .filter(problem -> !before.contains(told(problem)) && !isGone(problem))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private void compare(Slot slot, Slot other, List<Problem> changes) {
        if (!slot.label().equals(other.label())) {
            changes.add(Problem.of(slot.key(), "move.label", slot.label(), other.label()));
        }
        if (slot.look() != other.look() || slot.newestFirst() != other.newestFirst()) {
            changes.add(Problem.of(slot.key(), "move.look", other.label()));
        }
        if (other.look() == Look.BOTTOM_LINE && !from.house().equals(to.house())) {
            changes.add(Problem.of(slot.key(), "move.house", other.label()));
        }
    }

    private boolean isUsed(String key) {
        return blocks.stream().anyMatch(block -> block.slot().equals(key) && !block.isBlank());
    }

    /** Whether a block has no place because its slot is gone, which is told once for the slot. */
    private boolean isGone(Problem problem) {
        return problem.key().equals("template.no-place")
                && block(problem)
                        .filter(block -> from.slotOf(block).isPresent())
                        .isPresent();
    }

    private Optional<Block> block(Problem problem) {
        for (int i = 0; i < blocks.size(); i++) {
            if (problem.field().equals("blocks[" + i + "]")) {
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }

    private static Set<String> told(List<Problem> problems) {
        return problems.stream().map(VersionChange::told).collect(Collectors.toCollection(HashSet::new));
    }

    /** Labels in the arguments differ from version to version; the place and the kind of a problem do not. */
    private static String told(Problem problem) {
        return problem.field() + " " + problem.key();
    }
}
