package news.bottomline.desk;

import java.util.Optional;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Slot;
import news.bottomline.web.ViewContext;

/**
 * The form after a block or an item was added, removed or moved.
 *
 * @param focus the id of the element that takes the focus; for a block or item, its first field
 * @param said the announcement for screen readers
 */
public record Reshaped(ArticleForm form, String focus, Optional<Said> said) {

    /**
     * An announcement.
     *
     * @param key the message; its argument is the name of the block or item, or else the number
     * @param label the slot's label, for a block; otherwise empty
     * @param item the shape that the item belongs to, for an item
     */
    public record Said(String key, String label, Optional<Shape> item, int number) {

        public String in(ViewContext context) {
            if (item.isPresent()) {
                return context.say(key, context.say("block." + item.get().key() + ".item", number));
            }
            return context.say(key, label.isEmpty() ? number : context.say("desk.block.nth", label, number));
        }
    }

    static Reshaped nothing(ArticleForm form) {
        return new Reshaped(form, "title", Optional.empty());
    }

    /** Nothing was added, because there are as many as there may be. */
    static Reshaped full(ArticleForm form, String key, int most, String focus) {
        return new Reshaped(form, focus, Optional.of(new Said(key, "", Optional.empty(), most)));
    }

    /** A block has moved to a slot of the template. */
    static Reshaped placed(ArticleForm form, FormBlock block) {
        return new Reshaped(
                form,
                block.path(),
                Optional.of(new Said("desk.said.placed", block.label(), Optional.empty(), block.number())));
    }

    /** A claim rests on the block that was proposed. */
    static Reshaped resting(ArticleForm form, String focus, int number) {
        return new Reshaped(form, focus, Optional.of(new Said("desk.said.rest", "", Optional.empty(), number)));
    }

    static Reshaped block(ArticleForm form, Reshaping.Verb verb, FormBlock block) {
        return new Reshaped(form, block.path(), said(verb, block));
    }

    static Reshaped moved(ArticleForm form, Reshaping.Verb verb, FormBlock block) {
        boolean atEnd = form.places().stream()
                .anyMatch(place -> place.blocks().contains(block)
                        && (verb == Reshaping.Verb.UP ? place.isFirst(block) : place.isLast(block)));
        return new Reshaped(form, block.path() + button(verb, atEnd), said(verb, block));
    }

    static Reshaped removed(ArticleForm form, FormBlock block) {
        String next = form.blocks().stream()
                .filter(one -> one.slot().equals(block.slot()))
                .skip(Math.max(0, block.number() - 2))
                .findFirst()
                .map(FormBlock::path)
                .orElse(block.slot().map(slot -> "slot-" + slot.key()).orElse("title"));
        return new Reshaped(form, next, said(Reshaping.Verb.REMOVE, block));
    }

    static Reshaped item(ArticleForm form, Reshaping.Verb verb, FormBlock block, int at, int size) {
        String path = block.path() + ".items";
        String focus = switch (verb) {
            case ADD -> path + "[" + at + "]";
            case REMOVE -> size == 0 ? path + "-add" : path + "[" + Math.min(at, size - 1) + "]";
            case UP -> path + "[" + at + "]" + button(verb, at == 0);
            case DOWN -> path + "[" + at + "]" + button(verb, at == size - 1);
        };
        return new Reshaped(
                form, focus, Optional.of(new Said("desk.said." + verb.key(), "", Optional.of(block.shape()), at + 1)));
    }

    /** The same button of the moved thing, or its counterpart at an end of the list, where that button is disabled. */
    private static String button(Reshaping.Verb verb, boolean atEnd) {
        return (verb == Reshaping.Verb.UP) != atEnd ? "-up" : "-down";
    }

    private static Optional<Said> said(Reshaping.Verb verb, FormBlock block) {
        String label = block.slot().map(Slot::label).orElse(block.kind());
        return Optional.of(new Said("desk.said." + verb.key(), label, Optional.empty(), block.number()));
    }
}
