package news.bottomline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part of an article. Views switch over the kinds without a default, so a new kind must be shown before it compiles. */
public sealed interface Block permits Highlights, Lead, Note, Section, BottomLine {

    Slot.Kind kind();

    /**
     * The same blocks with a unique anchor for each section: the second of two equal headings gets a number. The numbers
     * follow from the order alone, so the same blocks always have the same anchors.
     */
    static List<Block> withOwnAnchors(List<? extends Block> blocks) {
        Set<String> taken = new HashSet<>();
        List<Block> own = new ArrayList<>();
        for (Block block : blocks) {
            own.add(block instanceof Section section ? section.anchoredOutside(taken) : block);
        }
        return List.copyOf(own);
    }

    /** The anchors of all sections, in order. */
    static List<String> anchors(List<? extends Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(block -> ((Section) block).anchor())
                .toList();
    }
}
