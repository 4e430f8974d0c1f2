package news.bottomline.desk;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.Limits;
import news.bottomline.article.template.Slot;

/** Adds, removes or moves a block or an item of its list in the form. It saves nothing. */
record Reshaping(Verb verb, String target) {

    enum Verb {
        ADD,
        REMOVE,
        UP,
        DOWN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern PATH = Pattern.compile("blocks\\[(\\d{1,3})](\\.items(?:\\[(\\d{1,3})])?)?");

    /** The button that was pressed: its name is the verb, its value the path, or for a new block the slot's key. */
    static Optional<Reshaping> of(Map<String, List<String>> fields) {
        for (Verb verb : Verb.values()) {
            List<String> values = fields.getOrDefault(verb.key(), List.of());
            if (!values.isEmpty()) {
                return Optional.of(new Reshaping(verb, values.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** The form afterwards; unchanged where there is no such place. */
    Reshaped apply(ArticleForm form) {
        Matcher path = PATH.matcher(target);
        if (!path.matches()) {
            return verb == Verb.ADD
                    ? form.template()
                            .slot(target)
                            .map(slot -> addBlock(form, slot))
                            .orElse(Reshaped.nothing(form))
                    : Reshaped.nothing(form);
        }
        int block = Integer.parseInt(path.group(1));
        if (block >= form.blocks().size()) {
            return Reshaped.nothing(form);
        }
        Optional<Integer> item = Optional.ofNullable(path.group(3)).map(Integer::valueOf);
        if (path.group(2) != null) {
            return items(form, form.blocks().get(block), item);
        }
        return verb == Verb.ADD ? Reshaped.nothing(form) : block(form, block);
    }

    private Reshaped addBlock(ArticleForm form, Slot slot) {
        List<FormTree> blocks = trees(form);
        if (blocks.size() >= Blocks.MOST) {
            return Reshaped.full(form, "article.blocks.many", Blocks.MOST, "slot-" + slot.key());
        }
        FormTree added = ArticleForm.blank(slot);
        blocks.add(afterItsPlace(form, slot), added);
        ArticleForm longer = form.with(blocks);
        return Reshaped.block(longer, verb, longer.blocks().get(trees(longer).indexOf(added)));
    }

    private static int afterItsPlace(ArticleForm form, Slot slot) {
        int at = 0;
        List<FormBlock> blocks = form.blocks();
        for (FormPlace place : form.places()) {
            at += place.blocks().size();
            if (place.slots().contains(slot)) {
                return at;
            }
        }
        return blocks.size();
    }

    private Reshaped block(ArticleForm form, int at) {
        FormBlock block = form.blocks().get(at);
        if (verb == Verb.REMOVE) {
            List<FormTree> rest = trees(form);
            rest.remove(at);
            rest.replaceAll(other -> withoutEvidence(other, block.id()));
            return Reshaped.removed(form.with(rest), block);
        }
        int to = verb == Verb.UP ? at - 1 : at + 1;
        if (!inOnePlace(form, block, to)) {
            return Reshaped.nothing(form);
        }
        List<FormTree> swapped = trees(form);
        Collections.swap(swapped, at, to);
        ArticleForm moved = form.with(swapped);
        return Reshaped.moved(moved, verb, moved.blocks().get(to));
    }

    private static boolean inOnePlace(ArticleForm form, FormBlock block, int other) {
        return other >= 0
                && other < form.blocks().size()
                && form.places().stream()
                        .anyMatch(place -> place.blocks().contains(block)
                                && place.blocks().contains(form.blocks().get(other)));
    }

    /** Claims that rested on a removed block rest on none. */
    private static FormTree withoutEvidence(FormTree block, String id) {
        return withoutEvidence(withoutEvidence(block, "items", id), "claims", id);
    }

    private static FormTree withoutEvidence(FormTree block, String list, String id) {
        if (block.objects(list).isEmpty()) {
            return block;
        }
        return block.with(
                list,
                block.objects(list).stream()
                        .map(claim -> claim.text("evidence").equals(id) ? claim.with("evidence", "") : claim)
                        .toList());
    }

    private Reshaped items(ArticleForm form, FormBlock block, Optional<Integer> asked) {
        List<FormTree> items = new ArrayList<>(block.fields().objects("items"));
        int at = Math.min(asked.orElse(items.size()), items.size());
        if (verb == Verb.ADD) {
            if (items.size() >= Limits.MOST_ITEMS) {
                return Reshaped.full(form, "items.many", Limits.MOST_ITEMS, block.name("items"));
            }
            items.add(at, new FormTree(JsonValue.EMPTY_JSON_OBJECT));
            return Reshaped.item(with(form, block, items), verb, block, at, items.size());
        }
        int to = verb == Verb.UP ? at - 1 : verb == Verb.DOWN ? at + 1 : at;
        if (at >= items.size() || to < 0 || to >= items.size()) {
            return Reshaped.nothing(form);
        }
        if (verb == Verb.REMOVE) {
            items.remove(at);
        } else {
            Collections.swap(items, at, to);
        }
        return Reshaped.item(with(form, block, items), verb, block, to, items.size());
    }

    private static ArticleForm with(ArticleForm form, FormBlock block, List<FormTree> items) {
        List<FormTree> blocks = trees(form);
        blocks.set(form.blocks().indexOf(block), block.fields().with("items", items));
        return form.with(blocks);
    }

    private static List<FormTree> trees(ArticleForm form) {
        return new ArrayList<>(form.blocks().stream().map(FormBlock::fields).toList());
    }
}
