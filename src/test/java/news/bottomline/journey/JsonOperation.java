package news.bottomline.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation of the API that takes a body.
 *
 * @param id its {@code operationId} in the OpenAPI document
 * @param body a good one
 */
record JsonOperation(String id, String method, String path, JsonObject body) {

    private static final List<JsonValue> OTHER_TYPES = List.of(
            Json.createValue(7),
            Json.createValue(-0.5),
            Json.createValue("x"),
            JsonValue.TRUE,
            JsonValue.NULL,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createArrayBuilder().add(JsonValue.NULL).build());

    private static final String NO_CATEGORY = "/api/v1/categories/no-such-category";
    private static final String CATEGORY =
            "{'name':'Bodies','slug':'bodies','description':'','parent':'no-such','position':1}";

    /** Wrong in two fields, so that none of its variants makes a template. */
    private static final String TEMPLATE = "{'key':'analysis','name':'Bodies','description':'','house':'','slots':["
            + "{'key':'text','label':'Text','help':'','shape':'no-such','look':'plain','least':0,'most':1,"
            + "'longest':900,'leastItems':0,'mostItems':0,'newestFirst':false}]}";

    private static final String MIGRATION = "{'dryRun':true,'articles':[999999999],'after':1}";

    static List<JsonOperation> all() {
        JsonObject article = ModelArticle.titled(ModelArticle.TITLE);
        int id = Program.ADMINISTRATOR.saved(article).getInt("id");
        String picture = "/api/v1/pictures/" + SentFile.uploaded("bodies.png").getInt("id");
        String comment = "/api/v1/comments/" + SentReply.by("Jasper Jsonson").id();
        return List.of(
                new JsonOperation("draftArticle", "POST", "/api/v1/articles", article),
                new JsonOperation("reviseArticle", "PUT", "/api/v1/articles/" + id, article),
                of("publishArticle", "/api/v1/articles/" + id + "/publication", "{'from':'2126-05-04T09:30:00Z'}"),
                of(
                        "overruleFinding",
                        "/api/v1/articles/" + id + "/overrules",
                        "{'path':'blocks[0].items[0].text','finding':'none','reason':'Checked by hand'}"),
                of("confirmClaim", "/api/v1/articles/" + id + "/rechecks", "{'path':'blocks[0].items[0]'}"),
                of("createCategory", "/api/v1/categories", "{'name':'Bodies','parent':'no-such'}"),
                new JsonOperation("changeCategory", "PUT", NO_CATEGORY, json(CATEGORY)),
                of("mergeCategory", NO_CATEGORY + "/merge", "{'into':'energy'}"),
                of("createTemplate", "/api/v1/templates", TEMPLATE),
                of("reviseTemplate", "/api/v1/templates/no-such-template/versions", TEMPLATE),
                of("migrateArticles", "/api/v1/templates/no-such-template/migration", MIGRATION),
                new JsonOperation("changePicture", "PATCH", picture, json("{'alt':'A pit','focusX':30}")),
                of("fileArticles", NO_CATEGORY + "/filings", "{'articles':[999999999],'action':'add'}"),
                of(
                        "postComment",
                        "/api/v1/articles" + SentReply.ARTICLE + "/comments",
                        "{'name':'Ada €','email':'ada@letters.example','website':null,'text':'A\\n\\u00e9','parent':null}"),
                of("approveComment", comment + "/approval", "{'seen':999999999}"),
                of("refuseComment", comment + "/refusal", "{'seen':999999999,'reason':'Off topic'}"),
                of("markCommentAsSpam", comment + "/spam", "{'seen':999999999}"));
    }

    HttpResponse<String> send(String body) {
        return HttpConnection.json(
                method,
                path,
                body,
                "Authorization",
                HttpConnection.basic(Newspaper.ADMINISTRATOR, Newspaper.ADMINISTRATORS_PASSWORD),
                "If-Match",
                "*");
    }

    /** The good body with each of its values in turn replaced by one of every other type. */
    Stream<String> withWrongTypes() {
        return pointers("", body)
                .flatMap(pointer -> OTHER_TYPES.stream()
                        .map(other ->
                                Json.createPointer(pointer).replace(body, other).toString()));
    }

    /** The good body with a member before all others. */
    String with(String member) {
        return "{" + member + "," + body.toString().substring(1);
    }

    private static Stream<String> pointers(String at, JsonValue value) {
        Stream<String> here = at.isEmpty() ? Stream.empty() : Stream.of(at);
        Stream<String> below = switch (value) {
            case JsonObject object ->
                object.entrySet().stream().flatMap(member -> pointers(at + "/" + member.getKey(), member.getValue()));
            case JsonStructure array -> {
                List<JsonValue> elements = array.asJsonArray();
                yield elements.isEmpty() ? Stream.empty() : pointers(at + "/0", elements.getFirst());
            }
            default -> Stream.empty();
        };
        return Stream.concat(here, below);
    }

    private static JsonOperation of(String id, String path, String body) {
        return new JsonOperation(id, "POST", path, json(body));
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body.replace('\'', '"'))).readObject();
    }
}
