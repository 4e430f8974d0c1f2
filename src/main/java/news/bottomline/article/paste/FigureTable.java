package news.bottomline.article.paste;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Text;
import org.jsoup.nodes.Element;

/** A table of two columns whose second column has figures. */
final class FigureTable {

    /** Characters of a figure with its unit. */
    private static final int LONGEST_FIGURE = 60;

    private FigureTable() {}

    static Optional<Part.KeyFigures> of(String label, Element table) {
        List<Element> rows = table.select("tr");
        boolean named = !rows.isEmpty() && !isFigure(rows.getFirst());
        List<Element> figures = rows.subList(named ? 1 : 0, rows.size());
        if (figures.isEmpty() || !figures.stream().allMatch(FigureTable::isFigure)) {
            return Optional.empty();
        }
        Stream<String> names = Stream.concat(
                Stream.of(label, table.select("caption").text()),
                named ? rows.getFirst().children().stream().map(Element::text) : Stream.empty());
        return Optional.of(new Part.KeyFigures(
                names.map(Text::line).filter(name -> !name.isEmpty()).collect(Collectors.joining(" · ")),
                figures.stream().map(FigureTable::row).toList()));
    }

    private static Part.KeyFigures.Row row(Element row) {
        return new Part.KeyFigures.Row(
                Text.line(row.child(0).text()), Text.line(row.child(1).text()));
    }

    private static boolean isFigure(Element row) {
        String value = row.childrenSize() == 2 ? row.child(1).text() : "";
        return value.length() <= LONGEST_FIGURE && value.chars().anyMatch(Character::isDigit);
    }
}
