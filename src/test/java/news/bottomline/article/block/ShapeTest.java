package news.bottomline.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new shape is added to every one of these places, or this test fails. */
class ShapeTest {

    private static final Path VIEWS = Path.of("webapp/WEB-INF/views/block");
    private static final Path STYLES = Path.of("webapp/assets/css/block");

    @Test
    void everyShapeHasAStyleSheetAndNoOtherDoes() throws IOException {
        assertThat(names(STYLES)).isEqualTo(each(shape -> shape.key() + ".css"));
    }

    @Test
    void everyShapeHasAFolderOfViewsAndNothingElseHas() throws IOException {
        assertThat(names(VIEWS)).isEqualTo(each(ShapeTest::camelCase));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeIsShownToReadersAndInTheForm(Shape shape) throws IOException {
        String folder = camelCase(shape);
        assertThat(VIEWS.resolve(folder).resolve("show.jte")).exists();
        assertThat(VIEWS.resolve(folder).resolve("form.jte")).exists();
        assertThat(Files.readString(Path.of("webapp/WEB-INF/views/article/block.jte")))
                .contains("@template.block." + folder + ".show(");
        assertThat(Files.readString(Path.of("webapp/WEB-INF/views/desk/block.jte")))
                .contains("case " + shape.name() + " -> @`@template.block." + folder + ".form(");
    }

    @Test
    void theApiDescribesEveryShape() throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Path.of("src/main/resources/openapi.json")))) {
            JsonObject schemas = reader.readObject().getJsonObject("components").getJsonObject("schemas");
            assertThat(schemas.keySet()).containsAll(each(ShapeTest::className));
            assertThat(schemas.getJsonObject("Block")
                            .getJsonObject("properties")
                            .getJsonObject("shape")
                            .getJsonArray("enum")
                            .toString())
                    .isEqualTo(Stream.of(Shape.values())
                            .map(shape -> "\"" + shape.key() + "\"")
                            .collect(Collectors.joining(",", "[", "]")));
        }
    }

    @Test
    void everyShapeIsOneRecord() {
        assertThat(Arrays.stream(Content.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(each(ShapeTest::className));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> each(Function<Shape, String> name) {
        return Stream.of(Shape.values()).map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String className(Shape shape) {
        return Arrays.stream(shape.key().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String camelCase(Shape shape) {
        String name = className(shape);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
