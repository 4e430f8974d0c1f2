package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.bottomline.comment.Reply;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            ArticleResource.class,
            PublicationResource.class,
            OverruleResource.class,
            RecheckResource.class,
            CategoryResource.class,
            PictureResource.class,
            TemplateResource.class,
            MigrationResource.class,
            CommentResource.class,
            ModerationResource.class);

    @Test
    void everyOperationIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        description()
                .getJsonObject("paths")
                .forEach((path, operations) -> operations
                        .asJsonObject()
                        .keySet()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> offered = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            Stream.of(resource.getDeclaredMethods())
                    .forEach(method -> verbs(method)
                            .forEach(verb -> offered.add(verb + " "
                                    + path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)))));
        }
        assertThat(described).isEqualTo(offered);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonObject description = description();
        references(description)
                .forEach(reference -> assertThat(
                                Json.createPointer(reference.substring(1)).containsValue(description))
                        .as(reference)
                        .isTrue());
    }

    @Test
    void everyLimitIsTheOneThatTheRulesUse() {
        assertThat(OpenApiDocument.template()).doesNotContainPattern("\"max[A-Za-z]*\": *[0-9]");
        assertThat(OpenApiDocument.read()).doesNotContain("\"{").contains("\"maxLength\": " + Reply.LONGEST_TEXT);
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Path resource, Path method) {
        String below = method == null ? "" : "/" + method.value();
        return (resource.value() + below).substring("/api/v1".length()).replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }

    private static Stream<String> references(JsonValue value) {
        Stream<JsonValue> inside = switch (value) {
            case JsonObject object -> object.values().stream();
            case JsonStructure array -> array.asJsonArray().stream();
            default -> Stream.empty();
        };
        Stream<String> here = value instanceof JsonObject object && object.get("$ref") instanceof JsonString reference
                ? Stream.of(reference.getString())
                : Stream.empty();
        return Stream.concat(here, inside.flatMap(OpenApiTest::references));
    }

    private static JsonObject description() {
        try (JsonReader reader = Json.createReader(new StringReader(OpenApiDocument.read()))) {
            return reader.readObject();
        }
    }
}
