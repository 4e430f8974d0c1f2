package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelPageIT extends Newspaper {

    private static final JsonObject ARTICLE = ModelArticle.titled(ModelArticle.TITLE);

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void enteredThroughTheApiItComesBackAsAPageWithEveryPartInOrder() {
        String slug = Program.ADMINISTRATOR.live(ARTICLE);
        Program.ADMINISTRATOR.post(
                "/api/v1/articles/" + slug + "/comments",
                Json.createObjectBuilder()
                        .add("name", "The desk")
                        .add("email", ADMINISTRATOR)
                        .add("text", "We welcome corrections.")
                        .build());
        Document page = page(slug);
        assertThat(parts(
                        page,
                        "h1",
                        ".byline",
                        ".credit time",
                        ".highlights > h2",
                        ".highlights li",
                        ".lead p",
                        ".note p",
                        ".section > h2",
                        ".section li",
                        ".bottom-line > h2",
                        ".bottom-line p",
                        ".share > h2",
                        ".share a",
                        ".categories .label",
                        ".categories a",
                        ".conversation > h2",
                        ".conversation li",
                        ".respond > h2",
                        ".respond .form-note",
                        "textarea[name=text]",
                        "input[name=name]",
                        "input[name=email]",
                        "input[name=website]",
                        ".respond .remember",
                        ".respond .send button"))
                .isSorted();
        assertThat(page.select("main h1, main h2").eachText())
                .containsExactly(
                        ModelArticle.TITLE,
                        "Highlights",
                        "Where the Case Holds Up",
                        "Where the Sums Break Down",
                        "Politics Over Ore",
                        "Ledger Bottom Line",
                        "Spread the word:",
                        "One reply",
                        "Leave a Reply");
        assertThat(page.select(".highlights li")).hasSize(4);
        assertThat(page.select(".section li")).hasSize(6);
        assertThat(text(page, ".categories")).isEqualTo("Categories: Trade, Critical Minerals, Policy");
        assertThat(text(page, ".respond .form-note"))
                .isEqualTo("Your email address will not be published. Required fields are marked *");
    }

    @Test
    void aHighlightLeadsToTheSectionItRestsOn() {
        Document page = page(Program.ADMINISTRATOR.live(ARTICLE));
        List<Element> links = page.select(".highlights a");
        assertThat(links.stream().map(link -> text(page, link.attr("href").replaceFirst(":~:.*", ""))))
                .containsExactly("Where the Case Holds Up", "Where the Sums Break Down", "Politics Over Ore");
    }

    @Test
    void linksToOtherHostsOpenInANewTabAndSaySoAndOurOwnDoNot() {
        Document page = page(Program.ADMINISTRATOR.live(ARTICLE));
        Element outside = Objects.requireNonNull(page.selectFirst(".lead a[href^=https]"));
        assertThat(outside.text()).isEqualTo("“A Public Buyer” (opens in a new tab)");
        assertThat(outside.attr("target")).isEqualTo("_blank");
        assertThat(outside.attr("rel")).contains("noopener");
        Element own = Objects.requireNonNull(page.selectFirst(".lead a[href=/category/trade]"));
        assertThat(own.text()).isEqualTo("trade desk");
        assertThat(own.hasAttr("target")).isFalse();
    }

    @Test
    void itIsSharedByPlainLinksAndCallsNoThirdParty() {
        String slug = Program.ADMINISTRATOR.live(ARTICLE);
        try (Visitor reader = Visitor.withoutScripts()) {
            reader.open("/" + slug);
            assertThat(reader.page().locator(".share").getByRole(AriaRole.LINK).allInnerTexts())
                    .hasSize(6)
                    .allSatisfy(name -> assertThat(name).isNotBlank());
            assertThat(reader.page()
                            .locator(".share")
                            .getByRole(AriaRole.BUTTON)
                            .all())
                    .isEmpty();
        }
        Document page = page(slug);
        assertThat(page.select(".share a")).allSatisfy(link -> {
            assertThat(link.attr("href")).containsPattern(slug + "$|" + slug + "&|%2F" + slug);
            assertThat(link.text().contains("(opens in a new tab)"))
                    .isEqualTo(!link.attr("href").startsWith("mailto:"));
        });
        assertThat(page.select("[src], link[rel=stylesheet]").stream()
                        .map(from -> from.hasAttr("src") ? from.attr("src") : from.attr("href"))
                        .map(URI::create))
                .allMatch(address -> address.getHost() == null);
    }

    @Test
    void itIsAnAccessiblePage() {
        String slug = Program.ADMINISTRATOR.live(ARTICLE);
        try (Visitor reader = Visitor.reader()) {
            reader.open("/" + slug).seesAnAccessiblePage("model-page");
        }
    }

    @Test
    void asJsonItIsWhatWasSent() {
        JsonObject shown =
                HttpConnection.json(HttpConnection.get("/api/v1/articles/" + Program.ADMINISTRATOR.live(ARTICLE)));
        ARTICLE.forEach((field, sent) ->
                assertThat(ModelArticle.withoutIds(shown.get(field))).as(field).isEqualTo(sent));
    }

    private static Document page(String slug) {
        return Jsoup.parse(HttpConnection.get("/" + slug).body());
    }

    private static String text(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector).text();
    }

    /** Where each part stands in the document; for a part of several elements, where the first and the last do. */
    private static List<Integer> parts(Document page, String... selectors) {
        List<Element> all = page.getAllElements();
        List<Integer> places = new ArrayList<>();
        for (String selector : selectors) {
            List<Element> found = page.select("main " + selector);
            assertThat(found).as(selector).isNotEmpty();
            places.add(all.indexOf(found.getFirst()));
        }
        return places;
    }
}
