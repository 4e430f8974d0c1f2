package news.bottomline.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.article.template.Slot;

/**
 * Moves a block that is no longer part of the template to a slot of its shape. It saves nothing.
 *
 * @param target the path of the block and the key of the slot, such as {@code blocks[4]=section}
 */
record Placing(String target) {

    private static final Pattern TARGET = Pattern.compile("blocks\\[(\\d{1,3})]=(.{1,60})");

    static Optional<Placing> of(Map<String, List<String>> fields) {
        return fields.getOrDefault("place", List.of()).stream().findFirst().map(Placing::new);
    }

    /** The form afterwards; unchanged where there is no such block, or no such slot of its shape. */
    Reshaped apply(ArticleForm form) {
        Matcher path = TARGET.matcher(target);
        if (!path.matches() || Integer.parseInt(path.group(1)) >= form.blocks().size()) {
            return Reshaped.nothing(form);
        }
        FormBlock block = form.blocks().get(Integer.parseInt(path.group(1)));
        return form.template()
                .slot(path.group(2))
                .filter(slot -> slot.shape() == block.shape())
                .map(slot -> placed(form, block, slot))
                .orElse(Reshaped.nothing(form));
    }

    private static Reshaped placed(ArticleForm form, FormBlock block, Slot slot) {
        List<FormTree> others = form.blocks().stream()
                .filter(other -> !other.equals(block) && !isBlank(other, slot))
                .map(FormBlock::fields)
                .toList();
        FormTree moved = block.fields().with("kind", slot.key());
        ArticleForm after = form.restored(
                form.with(Stream.concat(others.stream(), Stream.of(moved)).toList())
                        .tree());
        FormBlock place = after.blocks().stream()
                .filter(one -> one.id().equals(block.id()))
                .findFirst()
                .orElseThrow();
        return Reshaped.placed(after, place);
    }

    /** Whether the form only offers it, in the slot that is to be filled. */
    private static boolean isBlank(FormBlock block, Slot slot) {
        return block.kind().equals(slot.key()) && block.fields().isBlank();
    }
}
