package news.bottomline.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** An article with every part that the template has, as a program sends it. */
final class ModelArticle {

    static final String TITLE =
            "Price Signal or Political Noise? Weighing the Case for a U.S.-Chile Public Copper Buyer";

    private static final String BLOCKS = """
            [{"kind": "highlights", "items": [
              {"text": "Public buyers took over 80% of last year’s uncommitted cathode", "section": "where-the-case-holds-up"},
              {"text": "Storage and financing add 90% to the announced cost", "section": "where-the-sums-break-down"},
              {"text": "No smelter has signed for the metal that the plan counts on"},
              {"text": "The plan moves copper between ledgers; it does not mine any", "section": "politics-over-ore"}]},
             {"kind": "lead", "html": "<p>In <a href=\\"https://quarry-review.example/essays/public-buyer\\">“A Public Buyer”</a> the economist Odile Ferrand asks two governments to buy copper together.</p><p>Our <a href=\\"/category/trade\\">trade desk</a> has read it.</p>"},
             {"kind": "note", "html": "<p>Note: The <em>Quarry Review</em> is published by a foundation whose donors include two mining houses.</p>"},
             {"kind": "section", "heading": "Where the Case Holds Up", "html": "<p>The diagnosis is sound. Public buyers took over 80% of the cathode that nobody had ordered.</p><ul><li><strong>Supply is thin.</strong> Four mines set the price.</li><li>Stocks cover nine days.</li><li>New pits take sixteen years.</li></ul>"},
             {"kind": "section", "heading": "Where the Sums Break Down", "html": "<p>The budget is not. Storage and financing add 90% to it.</p><ul><li>Carrying costs are missing.</li><li>The price is last year’s.</li><li>Nobody has priced the exit.</li></ul>"},
             {"kind": "section", "heading": "Politics Over Ore", "html": "<p>A buyer that answers to two parliaments buys late and sells later.</p>"},
             {"kind": "bottom-line", "html": "<p>Sign the smelters first. A public buyer without them is a warehouse with a flag.</p>"}]
            """;

    static JsonObject titled(String title) {
        return filedUnder(title, "trade", "critical-minerals", "policy");
    }

    static JsonObject filedUnder(String title, String... categories) {
        return Json.createObjectBuilder()
                .add("template", "analysis")
                .add("title", title)
                .add("categories", Json.createArrayBuilder(List.of(categories)))
                .add("blocks", Json.createReader(new StringReader(BLOCKS)).readArray())
                .build();
    }

    /** A news brief with a figure, which is {@code blocks[2]}. */
    static JsonObject brief(String title, String picture, String alt) {
        JsonArrayBuilder blocks = Json.createArrayBuilder()
                .add(prose("lead", "The pit reopened on Monday."))
                .add(prose("text", "It had been closed for nine years."))
                .add(Json.createObjectBuilder()
                        .add("kind", "figure")
                        .add("picture", picture)
                        .add("alt", alt))
                .add(prose("next", "The council votes in June."));
        return Json.createObjectBuilder(of(title, blocks))
                .add("template", "news-brief")
                .build();
    }

    private static JsonObjectBuilder prose(String kind, String text) {
        return Json.createObjectBuilder().add("kind", kind).add("html", "<p>" + text + "</p>");
    }

    static JsonObject withHighlights(String title, List<String> texts) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        texts.forEach(text -> items.add(Json.createObjectBuilder().add("text", text)));
        return of(
                title,
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("kind", "highlights")
                                .add("items", items)));
    }

    /** Can be published; the sections begin at {@code blocks[2]}. */
    static JsonObject withSections(String title, List<String> texts) {
        JsonArrayBuilder blocks = Json.createArrayBuilder()
                .add(withHighlights("", List.of("A claim", "Another claim", "The last claim"))
                        .getJsonArray("blocks")
                        .getJsonObject(0))
                .add(Json.createObjectBuilder().add("kind", "lead").add("html", "<p>The lead.</p>"));
        for (int i = 0; i < texts.size(); i++) {
            blocks.add(Json.createObjectBuilder()
                    .add("kind", "section")
                    .add("heading", "Section " + i)
                    .add("html", texts.get(i)));
        }
        return of(
                title,
                blocks.add(Json.createObjectBuilder().add("kind", "bottom-line").add("html", "<p>The end.</p>")));
    }

    private static JsonObject of(String title, JsonArrayBuilder blocks) {
        return Json.createObjectBuilder(titled(title)).add("blocks", blocks).build();
    }

    /** The blocks as a program that knows neither ids nor shapes would send them. */
    static JsonValue withoutIds(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                JsonObjectBuilder copy = Json.createObjectBuilder();
                object.forEach((name, field) -> copy.add(name, withoutIds(field)));
                yield copy.remove("id").remove("shape").remove("evidence").build();
            }
            case JsonArray list -> {
                JsonArrayBuilder copy = Json.createArrayBuilder();
                list.forEach(item -> copy.add(withoutIds(item)));
                yield copy.build();
            }
            default -> value;
        };
    }

    private ModelArticle() {}
}
