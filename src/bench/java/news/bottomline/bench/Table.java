package news.bottomline.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns under each other: the first one to the left, the others to the right. */
final class Table {

    private static final String GAP = "  ";

    static String of(List<List<String>> lines) {
        int[] widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cell(cells.get(column), widths[column], column == 0))
                .collect(Collectors.joining(GAP, "", "\n"));
    }

    private static String cell(String text, int width, boolean left) {
        String space = " ".repeat(width - text.length());
        return left ? text + space : space + text;
    }

    private Table() {}
}
