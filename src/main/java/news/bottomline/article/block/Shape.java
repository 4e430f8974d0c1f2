package news.bottomline.article.block;

import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;

/** The list of shapes. A new shape is a record that implements {@link Content}, and a line here. */
public enum Shape {
    PROSE(Prose::read),
    SECTION(Section::read),
    HIGHLIGHTS(Highlights::read),
    QUOTE(Quote::read),
    FIGURE(Figure::read),
    KEY_FIGURES(KeyFigures::read),
    LINKS(Links::read),
    QUESTION(Question::read),
    UPDATE(Update::read);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method has no state
    private final Function<JsonFields, Content> reader;

    Shape(Function<JsonFields, Content> reader) {
        this.reader = reader;
    }

    /** The name in templates, documents, views and style sheets, such as {@code key-figures}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Shape> of(String key) {
        return Stream.of(values()).filter(shape -> shape.key().equals(key)).findFirst();
    }

    /** The keys of all shapes, for messages. */
    public static String keys() {
        return String.join(", ", Stream.of(values()).map(Shape::key).toList());
    }

    /** Whether the content is a list of items, whose number a slot limits. */
    public boolean isList() {
        return switch (this) {
            case HIGHLIGHTS, KEY_FIGURES, LINKS -> true;
            case PROSE, SECTION, QUOTE, FIGURE, QUESTION, UPDATE -> false;
        };
    }

    Content read(JsonFields fields) {
        return reader.apply(fields);
    }

    public Content blank() {
        return read(JsonFields.of(JsonValue.EMPTY_JSON_OBJECT));
    }
}
