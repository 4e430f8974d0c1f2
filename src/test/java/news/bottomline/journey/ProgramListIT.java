package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists that programs read: articles and categories. */
class ProgramListIT extends Newspaper {

    @Test
    void articlesAreListedTheNewestFirstWithWhatAListNeeds() {
        JsonObject newest = items("/api/v1/articles?limit=1").getFirst();
        assertThat(newest.getString("title")).startsWith("The Common Vault");
        assertThat(newest.getString("byline")).isEqualTo("Maren Castellane");
        assertThat(newest.getString("summary")).startsWith("In “A Common Vault”, an essay");
        assertThat(newest.getJsonArray("categories").getValuesAs(JsonString::getString))
                .containsExactly("critical-minerals", "trade", "policy");
        assertThat(HttpConnection.get("/api/v1/articles/" + newest.getString("slug"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePagesOfAListHoldEveryArticleOnce() {
        List<String> all = slugs("/api/v1/articles");
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = HttpConnection.json(HttpConnection.get("/api/v1/articles?limit=5" + next));
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> paged.add(item.getString("slug")));
            next = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!next.isEmpty());
        assertThat(all).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aCategorysListHoldsOnlyWhatIsFiledInIt() {
        assertThat(items("/api/v1/articles?category=energy"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.getJsonArray("categories").getValuesAs(JsonString::getString))
                        .contains("energy"));
    }

    @Test
    void whatNoListCanBeAskedForIsTold() {
        assertThat(Program.errors(HttpConnection.get("/api/v1/articles?category=gossip")))
                .containsExactly("category: There is no category “gossip”.");
        assertThat(Program.errors(HttpConnection.get("/api/v1/articles?limit=0")))
                .containsExactly("limit: Ask for 1 to 100 at a time.");
        assertThat(Program.errors(HttpConnection.get("/api/v1/articles?after=yesterday")))
                .containsExactly("after: This is not the value of “next” from an earlier answer.");
    }

    @Test
    void aCategoryIsMadeAndFoundAgain() {
        HttpResponse<String> made = category("Recycling & Reuse", "technology");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains(SITE + "/category/recycling-reuse");
        assertThat(items("/api/v1/categories")).contains(HttpConnection.json(made));
        assertThat(HttpConnection.json(made).getString("parent")).isEqualTo("technology");
        assertThat(HttpConnection.get("/category/recycling-reuse").statusCode()).isEqualTo(200);
    }

    @Test
    void aCategoryThatCannotBeMadeIsRefusedWithTheReasons() {
        assertThat(Program.errors(category(" ", "gossip")))
                .containsExactly("name: Give the category a name.", "parent: There is no category with this address.");
        assertThat(Program.errors(category("energy", null)))
                .containsExactly("name: There is already a category with this name.");
    }

    private static HttpResponse<String> category(String name, String parent) {
        var category = Json.createObjectBuilder().add("name", name);
        return Program.ADMINISTRATOR.post(
                "/api/v1/categories", (parent == null ? category : category.add("parent", parent)).build());
    }

    private static List<String> slugs(String path) {
        return items(path).stream().map(item -> item.getString("slug")).toList();
    }

    private static List<JsonObject> items(String path) {
        return HttpConnection.json(HttpConnection.get(path))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
