package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program arranges the categories, and readers find them. */
class CategoryApiIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void aRenamedCategoryIsAtItsNewAddressAtOnceAndTheOldOneLeadsThere() {
        made("Cobalt", null);
        assertThat(HttpConnection.get("/category/cobalt").statusCode()).isEqualTo(200);
        JsonObject renamed = HttpConnection.json(put("cobalt", object().add("name", "Cobalt & Nickel")));
        assertThat(renamed.getString("slug")).isEqualTo("cobalt-nickel");
        put("cobalt-nickel", object().add("name", "Battery Metals").add("description", "What cells are made of."));
        for (String old : List.of("cobalt", "cobalt-nickel")) {
            HttpResponse<String> answer = HttpConnection.get("/category/" + old);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains("/category/battery-metals");
        }
        assertThat(HttpConnection.get("/category/battery-metals").body())
                .contains("Battery Metals</h1>", "What cells are made of.");
        assertThat(HttpConnection.get("/api/v1/articles?category=cobalt").statusCode())
                .isEqualTo(200);
        assertThat(Program.errors(PROGRAM.post(
                        "/api/v1/categories",
                        object().add("name", "Co").add("slug", "cobalt").build())))
                .containsExactly(
                        "slug: This address still leads readers to “Battery Metals”, which had it before. Choose another one.");
        delete("battery-metals", "");
        assertThat(HttpConnection.get("/category/cobalt").statusCode()).isEqualTo(404);
    }

    @Test
    void aCategoryPageShowsTheWayThereWhatIsBelowAndItsArticles() {
        made("Markets", null);
        made("Metals", "markets");
        made("Copper", "metals");
        String article = PROGRAM.live(ModelArticle.filedUnder(ModelArticle.TITLE, "copper"));
        Document metals = page("/category/metals");
        assertThat(metals.select("nav.trail a").eachAttr("href")).containsExactly("/category/markets");
        assertThat(metals.select("nav.below a").eachAttr("href")).containsExactly("/category/copper");
        assertThat(metals.select(".story h2 a").eachAttr("href")).containsExactly("/" + article);
        assertThat(page("/category/markets").select(".story h2 a").eachAttr("href"))
                .containsExactly("/" + article);
        JsonObject trail = Json.createReader(new java.io.StringReader(page("/category/copper")
                        .selectFirst("script[type=application/ld+json]")
                        .data()))
                .readObject();
        assertThat(trail.getJsonArray("itemListElement").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("name"))
                .endsWith("Markets", "Metals", "Copper")
                .hasSize(4);
        assertThat(page("/").select("nav.desks a").eachAttr("href"))
                .contains("/category/markets")
                .doesNotContain("/category/metals", "/category/copper");
        assertThat(Program.errors(put("markets", object().add("parent", "copper"))))
                .containsExactly("parent: A category cannot be part of itself or of a category below it.");
        assertThat(Program.errors(PROGRAM.post(
                        "/api/v1/categories",
                        object().add("name", "Cathodes").add("parent", "copper").build())))
                .containsExactly("parent: Categories cannot go deeper than level 3. Choose another category.");

        assertThat(delete("metals", "").statusCode()).isEqualTo(409);
        assertThat(delete("copper", "").statusCode()).isEqualTo(409);
        assertThat(delete("metals", "?into=energy").statusCode()).isEqualTo(204);
        assertThat(page("/category/energy").select("nav.below a").eachAttr("href"))
                .containsExactly("/category/copper");
        assertThat(HttpConnection.get("/category/metals").headers().firstValue("Location"))
                .contains("/category/energy");
        JsonObject energy = HttpConnection.json(PROGRAM.post(
                "/api/v1/categories/copper/merge",
                object().add("into", "energy").build()));
        assertThat(energy.getString("slug")).isEqualTo("energy");
        assertThat(HttpConnection.json(HttpConnection.get("/api/v1/articles/" + article))
                        .getJsonArray("categories")
                        .getValuesAs(JsonString::getString))
                .containsExactly("energy");
        assertThat(delete("markets", "").statusCode()).isEqualTo(204);
        assertThat(HttpConnection.get("/category/markets").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotSentStaysAndNullBringsToTheFirstLevel() {
        made("Ports", "trade");
        put("ports", object().add("description", "Where ships wait."));
        JsonObject moved =
                HttpConnection.json(put("ports", object().addNull("parent").add("position", 1)));
        assertThat(moved.getString("description")).isEqualTo("Where ships wait.");
        assertThat(moved.containsKey("parent")).isFalse();
        assertThat(moved.getInt("position")).isEqualTo(1);
        assertThat(page("/").select("nav.desks a").eachAttr("href")).startsWith("/category/ports");
        delete("ports", "");
    }

    @Test
    void onlyEditorsArrangeCategories() {
        Program author = Program.of(AUTHOR);
        assertThat(author.post(
                                "/api/v1/categories/energy/merge",
                                object().add("into", "trade").build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(HttpConnection.json("PUT", "/api/v1/categories/energy", "{}").statusCode())
                .isEqualTo(401);
        assertThat(HttpConnection.send("DELETE", "/api/v1/categories/energy?into=trade", null)
                        .statusCode())
                .isEqualTo(401);
        assertThat(delete("no-such-category", "").statusCode()).isEqualTo(404);
    }

    private static void made(String name, String parent) {
        JsonObjectBuilder category = object().add("name", name);
        HttpResponse<String> answer = PROGRAM.post(
                "/api/v1/categories", (parent == null ? category : category.add("parent", parent)).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpResponse<String> put(String slug, JsonObjectBuilder fields) {
        return HttpConnection.json(
                "PUT",
                "/api/v1/categories/" + slug,
                fields.build().toString(),
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
    }

    private static HttpResponse<String> delete(String slug, String query) {
        return HttpConnection.send(
                "DELETE",
                "/api/v1/categories/" + slug + query,
                null,
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
    }

    private static Document page(String path) {
        HttpResponse<String> answer = HttpConnection.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
