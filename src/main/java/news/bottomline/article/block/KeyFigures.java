package news.bottomline.article.block;

import java.util.List;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;

/** A few numbers that carry the story, each with what it measures. */
public record KeyFigures(List<Item> items) implements Content {

    /** Characters of each field. */
    public static final int LONGEST_LINE = 120;

    /**
     * @param value as it is printed, such as {@code 6,000}
     * @param unit what the value counts, such as {@code tonnes}
     * @param period the time that it covers
     * @param source who says so
     */
    public record Item(String label, String value, String unit, String period, String source) {

        static Item read(JsonFields fields) {
            return new Item(
                    fields.line("label"),
                    fields.line("value"),
                    fields.line("unit"),
                    fields.line("period"),
                    fields.line("source"));
        }

        void write(FieldWriter to) {
            to.text("label", label)
                    .text("value", value)
                    .optional("unit", unit)
                    .optional("period", period)
                    .optional("source", source);
        }

        public boolean isBlank() {
            return texts().allMatch(String::isEmpty);
        }

        Stream<String> texts() {
            return Stream.of(label, value, unit, period, source);
        }

        void check(Checks checks) {
            checks.required("label", label, LONGEST_LINE, "key-figures.label.missing");
            checks.required("value", value, LONGEST_LINE, "key-figures.value.missing");
            checks.optional("unit", unit, LONGEST_LINE);
            checks.optional("period", period, LONGEST_LINE);
            checks.optional("source", source, LONGEST_LINE);
        }
    }

    public KeyFigures {
        items = List.copyOf(items);
    }

    static KeyFigures read(JsonFields fields) {
        return new KeyFigures(fields.objects("items", Limits.MOST_ITEMS, "items.many", Item::read));
    }

    @Override
    public void write(FieldWriter to) {
        to.items(items, Item::write);
    }

    @Override
    public KeyFigures written() {
        return new KeyFigures(items.stream().filter(item -> !item.isBlank()).toList());
    }

    @Override
    public Shape shape() {
        return Shape.KEY_FIGURES;
    }

    @Override
    public boolean isBlank() {
        return items.stream().allMatch(Item::isBlank);
    }

    @Override
    public Stream<String> texts() {
        return items.stream().flatMap(Item::texts);
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.items(items, Item::isBlank, limits, "key-figures.few", "key-figures.many", Item::check);
    }
}
