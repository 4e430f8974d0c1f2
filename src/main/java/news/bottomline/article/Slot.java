package news.bottomline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;

/**
 * A place in a template for blocks of one kind.
 *
 * @param label the name that editors see
 * @param least the fewest blocks of this kind; 0 if the slot is optional
 * @param most the most blocks of this kind
 * @param longest the most characters in one text, counted without its markup; for highlights, in each of them
 * @param leastItems the fewest highlights; 0 for other kinds
 * @param mostItems the most highlights; 0 for other kinds
 */
public record Slot(Kind kind, String label, int least, int most, int longest, int leastItems, int mostItems) {

    public enum Kind {
        HIGHLIGHTS,
        LEAD,
        NOTE,
        SECTION,
        BOTTOM_LINE;

        /** The name in templates and the API, such as {@code bottom-line}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** The problem if there are too few or too many blocks of this kind. */
    List<Problem> countProblems(List<? extends Block> blocks) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == kind) {
                places.add(i);
            }
        }
        if (places.size() < least) {
            return List.of(
                    places.isEmpty()
                            ? Problem.of(kind.key(), "template.missing", label)
                            : Problem.of(kind.key(), "template.few", label, least));
        }
        return places.stream()
                .skip(most)
                .map(i -> Problem.of("blocks[" + i + "]", "template.many", label, most))
                .toList();
    }

    /**
     * Everything that is missing or too long in a block of this kind.
     *
     * @param field the block, as {@code blocks[2]}
     * @param anchors of the sections that highlights may rest on
     */
    List<Problem> blockProblems(String field, Block block, List<String> anchors) {
        return switch (block) {
            case Highlights(var items) -> highlightsProblems(field, items, anchors);
            case Lead(var html) -> textProblems(field + ".html", html);
            case Note(var html) -> textProblems(field + ".html", html);
            case BottomLine(var html) -> textProblems(field + ".html", html);
            case Section section ->
                Stream.concat(
                                headingProblems(field + ".heading", section.heading()).stream(),
                                textProblems(field + ".html", section.html()).stream())
                        .toList();
        };
    }

    private List<Problem> highlightsProblems(String field, List<Highlight> items, List<String> anchors) {
        List<Problem> problems = new ArrayList<>();
        if (items.size() < leastItems) {
            problems.add(Problem.of(field + ".items", "highlight.few", leastItems));
        }
        if (items.size() > mostItems) {
            problems.add(Problem.of(field + ".items", "highlight.many", mostItems));
        }
        for (int i = 0; i < items.size(); i++) {
            problems.addAll(highlightProblems(field + ".items[" + i + "]", items.get(i), anchors));
        }
        return problems;
    }

    private List<Problem> highlightProblems(String field, Highlight item, List<String> anchors) {
        List<Problem> problems =
                new ArrayList<>(lengthProblems(field + ".text", item.text(), longest, "highlight.empty"));
        item.section()
                .filter(anchor -> !anchors.contains(anchor))
                .ifPresent(anchor -> problems.add(Problem.of(field + ".section", "highlight.section", anchor)));
        return problems;
    }

    private static List<Problem> headingProblems(String field, String heading) {
        return lengthProblems(field, heading, Section.LONGEST_HEADING, "section.heading.missing");
    }

    private List<Problem> textProblems(String field, SafeHtml html) {
        return lengthProblems(field, html.text(), longest, "block.empty");
    }

    private static List<Problem> lengthProblems(String field, String text, int longest, String missing) {
        if (text.isEmpty()) {
            return List.of(Problem.of(field, missing));
        }
        return Text.length(text) > longest ? List.of(Problem.of(field, "block.longest", longest)) : List.of();
    }
}
