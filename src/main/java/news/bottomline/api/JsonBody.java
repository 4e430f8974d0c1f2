package news.bottomline.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/** A JSON object that was sent, read field by field; what has not the right type is gathered, each beside its field. */
final class JsonBody {

    private final JsonObject object;
    private final List<Problem> problems = new ArrayList<>();

    private JsonBody(JsonObject object) {
        this.object = object;
    }

    /** An empty body counts as an empty object; what is no JSON object is answered with 400. */
    static JsonBody of(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return new JsonBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return new JsonBody(reader.readObject());
        } catch (RuntimeException e) { // a JsonException for wrong syntax, for too deep a nesting nothing more precise
            throw new BadRequestException(e);
        }
    }

    /** The text of a field; empty where it is missing. */
    String text(String field) {
        return textIfAny(field).orElse("");
    }

    /** A field that is missing or {@code null} is none. */
    Optional<String> textIfAny(String field) {
        JsonValue value = value(field);
        return JsonValue.NULL.equals(value) ? Optional.empty() : Optional.of(text(field, value));
    }

    List<String> texts(String field) {
        JsonValue value = value(field);
        if (JsonValue.NULL.equals(value)) {
            return List.of();
        }
        if (!(value instanceof JsonArray list)) {
            problems.add(Problem.of(field, "block.json.list"));
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            texts.add(text(field + "[" + i + "]", list.get(i)));
        }
        return texts;
    }

    JsonValue value(String field) {
        return object.getOrDefault(field, JsonValue.NULL);
    }

    void wrong(List<Problem> more) {
        problems.addAll(more);
    }

    /** @throws Failure.Invalid if anything read so far was not as it has to be */
    void check() {
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
    }

    private String text(String field, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        problems.add(Problem.of(field, "block.json.text"));
        return "";
    }
}
