package news.bottomline.desk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.article.template.TemplateFields;

/**
 * Adds, removes or moves a slot in the form of a template. It saves nothing.
 *
 * @param focus the id of the element that takes the focus
 */
record SlotReshaping(TemplateForm form, String focus) {

    private static final Pattern PATH = Pattern.compile("slots\\[(\\d{1,3})]");

    /** The button that was pressed: its name is the verb, its value the path. Without one the form stays as it is. */
    static SlotReshaping of(Map<String, List<String>> fields, TemplateForm form) {
        if (fields.containsKey("add")) {
            return added(form);
        }
        return Stream.of("remove", "up", "down")
                .filter(fields::containsKey)
                .findFirst()
                .flatMap(verb ->
                        place(fields.getOrDefault(verb, List.of()), form).map(at -> changed(verb, at, form)))
                .orElse(new SlotReshaping(form, "sample"));
    }

    private static Optional<Integer> place(List<String> pressed, TemplateForm form) {
        Matcher found = PATH.matcher(pressed.isEmpty() ? "" : pressed.getFirst());
        return found.matches()
                ? Optional.of(Integer.valueOf(found.group(1)))
                        .filter(at -> at < form.slots().size())
                : Optional.empty();
    }

    private static SlotReshaping added(TemplateForm form) {
        List<FormTree> slots = form.trees();
        if (slots.size() < TemplateFields.MOST_SLOTS) {
            slots.add(TemplateForm.blankSlot());
        }
        return new SlotReshaping(form.with(slots), label(slots.size() - 1));
    }

    private static SlotReshaping changed(String verb, int at, TemplateForm form) {
        List<FormTree> slots = form.trees();
        if (verb.equals("remove")) {
            slots.remove(at);
            return new SlotReshaping(form.with(slots), slots.isEmpty() ? "slots" : label(Math.max(0, at - 1)));
        }
        int to = verb.equals("up") ? at - 1 : at + 1;
        if (to < 0 || to >= slots.size()) {
            return new SlotReshaping(form, label(at));
        }
        Collections.swap(slots, at, to);
        boolean atEnd = to == (verb.equals("up") ? 0 : slots.size() - 1);
        String button = verb.equals("up") != atEnd ? "-up" : "-down";
        return new SlotReshaping(form.with(slots), "slots[" + to + "]" + button);
    }

    private static String label(int at) {
        return "slots[" + at + "].label";
    }
}
