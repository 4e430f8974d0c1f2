package news.bottomline.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.article.Draft;
import news.bottomline.base.Problem;
import news.bottomline.desk.ArticleForm.HighlightField;
import news.bottomline.desk.ArticleForm.SectionField;

/** Adds, removes or moves an item of the form, for a button such as {@code section-up:3}. It saves nothing. */
record Move(Verb verb, Thing thing, int at) {

    enum Verb {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    enum Thing {
        HIGHLIGHT,
        SECTION;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param focus the id of the element that takes the focus
     * @param said the announcement for screen readers
     */
    record Moved(ArticleForm form, String focus, Problem said) {}

    private static final Pattern WRITTEN = Pattern.compile(
            "(add|remove)-(highlight|section)(?::(\\d{1,3}))?|(highlight|section)-(up|down):(\\d{1,3})");

    static Optional<Move> parse(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean order = m.group(4) != null;
        String verb = order ? m.group(5) : m.group(1);
        String thing = order ? m.group(4) : m.group(2);
        String at = order ? m.group(6) : m.group(3);
        return Optional.of(new Move(
                Verb.valueOf(verb.toUpperCase(java.util.Locale.ROOT)),
                Thing.valueOf(thing.toUpperCase(java.util.Locale.ROOT)),
                at == null ? 0 : Integer.parseInt(at)));
    }

    Moved apply(ArticleForm form) {
        int size = thing == Thing.SECTION
                ? form.sections().size()
                : form.highlights().size();
        int to = verb == Verb.UP ? at - 1 : verb == Verb.DOWN ? at + 1 : at;
        if (verb != Verb.ADD && (at >= size || to < 0 || to >= size)) {
            return new Moved(form, "title", said(at));
        }
        int most = thing == Thing.SECTION ? Draft.MOST_BLOCKS : Draft.MOST_ITEMS;
        if (verb == Verb.ADD && size >= most) {
            String key = thing == Thing.SECTION ? "article.blocks.many" : "highlight.many";
            return new Moved(form, "add-" + thing.key(), Problem.of("", key, most));
        }
        return switch (verb) {
            case ADD -> new Moved(added(form), firstField(size), said(size));
            case REMOVE -> new Moved(removed(form), afterRemoval(size - 1), said(at));
            case UP, DOWN -> new Moved(swapped(form, to), orderButton(to, size), said(to));
        };
    }

    private ArticleForm added(ArticleForm form) {
        return thing == Thing.SECTION
                ? form.withSections(plus(form.sections(), new SectionField("", "")), i -> i)
                : form.withHighlights(plus(form.highlights(), new HighlightField("", "")));
    }

    private ArticleForm removed(ArticleForm form) {
        if (thing == Thing.SECTION) {
            return form.withoutSection(at);
        }
        List<HighlightField> rest = new ArrayList<>(form.highlights());
        rest.remove(at);
        return form.withHighlights(rest);
    }

    private ArticleForm swapped(ArticleForm form, int to) {
        return thing == Thing.SECTION
                ? form.withSections(exchange(form.sections(), to), i -> i == at ? to : i == to ? at : i)
                : form.withHighlights(exchange(form.highlights(), to));
    }

    private String firstField(int position) {
        return thing.key() + "-" + position + (thing == Thing.SECTION ? "-heading" : "-text");
    }

    private String afterRemoval(int left) {
        return left == 0 ? "add-" + thing.key() : firstField(Math.min(at, left - 1));
    }

    /** The same button of the moved item, or its counterpart at an end of the list, where that button is disabled. */
    private String orderButton(int to, int size) {
        boolean up = verb == Verb.UP ? to > 0 : to == size - 1;
        return thing.key() + "-" + to + (up ? "-up" : "-down");
    }

    private Problem said(int position) {
        return Problem.of(
                "", "desk.said." + thing.key() + "." + verb.name().toLowerCase(java.util.Locale.ROOT), position + 1);
    }

    private <T> List<T> exchange(List<T> list, int to) {
        List<T> changed = new ArrayList<>(list);
        Collections.swap(changed, at, to);
        return changed;
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
