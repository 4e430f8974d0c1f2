package news.bottomline.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.article.Block;
import news.bottomline.article.BottomLine;
import news.bottomline.article.Highlights;
import news.bottomline.article.Lead;
import news.bottomline.article.Note;
import news.bottomline.article.Section;
import news.bottomline.article.Slot;
import news.bottomline.base.Problem;

/**
 * Finds the form's field for a problem that names a part of the draft, such as {@code blocks[2].heading}.
 *
 * @param highlights the position in the form of each highlight of the draft, which omits blank ones
 * @param sections the same for the sections
 */
record FieldIds(List<Block> blocks, List<Integer> highlights, List<Integer> sections) {

    private static final Pattern IN_A_BLOCK =
            Pattern.compile("blocks\\[(\\d+)](?:\\.items)?(?:\\[(\\d+)])?(?:\\.(\\w+))?");

    /** For a form that shows a saved article, which has no blank items. */
    static FieldIds saved(List<Block> blocks) {
        return new FieldIds(blocks, List.of(), List.of());
    }

    /** For a form as typed, which may have blank items that the blocks omit. */
    static FieldIds typed(List<Block> blocks, ArticleForm form) {
        return new FieldIds(blocks, form.writtenHighlights(), form.writtenSections());
    }

    List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(p -> new Problem(id(p.field()), p.key(), p.arguments()))
                .toList();
    }

    private String id(String field) {
        Matcher m = IN_A_BLOCK.matcher(field);
        if (m.matches() && Integer.parseInt(m.group(1)) < blocks.size()) {
            return inBlock(Integer.parseInt(m.group(1)), m.group(2), m.group(3));
        }
        for (Slot.Kind kind : Slot.Kind.values()) {
            if (field.contains(kind.key())) {
                return slotId(kind);
            }
        }
        return switch (field) {
            case "categories", "slug" -> field;
            case "from" -> "publish-day";
            default -> "title";
        };
    }

    private String inBlock(int index, String item, String part) {
        return switch (blocks.get(index)) {
            case Highlights h ->
                item == null
                        ? "highlights"
                        : "highlight-" + place(highlights, Integer.parseInt(item))
                                + ("section".equals(part) ? "-section" : "-text");
            case Lead lead -> "lead";
            case Note note -> "note";
            case BottomLine bottomLine -> "bottom-line";
            case Section section ->
                "section-" + place(sections, sectionsBefore(index)) + ("heading".equals(part) ? "-heading" : "-text");
        };
    }

    private int sectionsBefore(int index) {
        return (int) blocks.subList(0, index).stream()
                .filter(Section.class::isInstance)
                .count();
    }

    private static int place(List<Integer> places, int nth) {
        return nth < places.size() ? places.get(nth) : nth;
    }

    private static String slotId(Slot.Kind kind) {
        return switch (kind) {
            case HIGHLIGHTS -> "highlights";
            case SECTION -> "sections";
            case LEAD, NOTE, BOTTOM_LINE -> kind.key();
        };
    }
}
