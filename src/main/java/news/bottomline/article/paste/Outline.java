package news.bottomline.article.paste;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.article.paste.Labels.Kind;
import org.jsoup.nodes.Element;

/**
 * What the headings of a text say about it as a whole.
 *
 * @param title the index of the piece that is the title; -1 where there is none
 * @param sectionLevel the level of the headings that begin sections; those below it stay in the text
 * @param alone whether each piece is a label that stands alone
 * @param last the index of the last heading that begins a section or is the closing one
 * @param interview whether most headings are questions
 */
record Outline(
        List<Element> pieces, int[] levels, boolean[] alone, int title, int sectionLevel, int last, boolean interview) {

    /** Pieces before the title of a page, such as its category. */
    private static final int BEFORE_TITLE = 4;

    static Outline of(List<Element> pieces, Labels labels) {
        int[] levels = pieces.stream().mapToInt(Heading::level).toArray();
        boolean[] alone = new boolean[pieces.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = isLabel(pieces, levels, i, labels);
        }
        int title = title(levels, alone);
        int section = IntStream.range(0, levels.length)
                .filter(i -> i != title && !alone[i] && levels[i] > 0)
                .map(i -> levels[i])
                .min()
                .orElse(Heading.NONE);
        int last = IntStream.range(0, levels.length)
                .filter(i -> i != title)
                .filter(i -> alone[i]
                        ? labels.is(Kind.CLOSING, pieces.get(i).text())
                        : levels[i] > 0 && levels[i] == section)
                .max()
                .orElse(-1);
        List<Element> headings = IntStream.range(0, levels.length)
                .filter(i -> i != title && !alone[i] && levels[i] > 0 && levels[i] == section)
                .mapToObj(pieces::get)
                .toList();
        long questions = headings.stream().filter(Outline::asks).count();
        boolean interview = questions > 1 && 2 * questions > headings.size();
        return new Outline(pieces, levels, alone, title, section, last, interview);
    }

    /** A heading, or a short paragraph, that consists of a label. */
    private static boolean isLabel(List<Element> pieces, int[] levels, int i, Labels labels) {
        Element piece = pieces.get(i);
        boolean announces = i + 1 < pieces.size() && levels[i + 1] == Heading.NONE;
        boolean line = levels[i] > 0 || piece.normalName().equals("p");
        return line
                && announces
                && Stream.of(Kind.HIGHLIGHTS, Kind.NOTE, Kind.LINKS, Kind.FIGURES, Kind.CLOSING)
                        .anyMatch(kind -> labels.is(kind, piece.text()));
    }

    /** The only heading of the first level, or one directly before another heading or label. */
    private static int title(int[] levels, boolean[] alone) {
        int[] first = IntStream.range(0, levels.length)
                .filter(i -> levels[i] == 1 && !alone[i])
                .toArray();
        if (first.length == 1 && first[0] <= BEFORE_TITLE) {
            return first[0];
        }
        boolean heads = levels.length > 1 && levels[0] > 0 && !alone[0] && (levels[1] > 0 || alone[1]);
        return heads ? 0 : -1;
    }

    boolean isLabel(int at) {
        return alone[at];
    }

    boolean mayClose(int at) {
        return at >= last;
    }

    /** Whether there is more than running text. */
    boolean hasStructure() {
        return title >= 0 || sectionLevel > 0 || last >= 0;
    }

    /** A bold question, or a heading where most headings are questions. */
    boolean isQuestion(int at) {
        boolean asks = at != title && levels[at] > 0 && asks(pieces.get(at));
        return asks && (levels[at] == Heading.BOLD || interview);
    }

    private static boolean asks(Element heading) {
        return heading.text().strip().endsWith("?");
    }
}
