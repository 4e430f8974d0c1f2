package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontPagesIT extends Newspaper {

    private static final int ON_A_PAGE = 13;

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void aLongListIsReadPageByPageWithEachArticleOnce() {
        List<String> published = published("Long Reads", 2 * ON_A_PAGE + 1);

        List<String> read = new ArrayList<>();
        Optional<String> next = Optional.of("/category/long-reads");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> answer = HttpConnection.get(next.get());
            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            page.select(".story h2 a")
                    .forEach(link -> read.add(link.attr("href").substring(1)));
            next = Optional.ofNullable(page.selectFirst("a[rel=next]")).map(link -> link.attr("href"));
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(read).isEqualTo(published.reversed());
    }

    @Test
    void anArticlePublishedWhileSomebodyReadsMovesNothingOnTheirNextPage() {
        List<String> published = published("Moving Targets", ON_A_PAGE + 1);
        String older = Jsoup.parse(
                        HttpConnection.get("/category/moving-targets").body())
                .selectFirst("a[rel=next]")
                .attr("href");
        published("Moving Targets", 1);
        assertThat(Jsoup.parse(HttpConnection.get(older).body())
                        .select(".story h2 a")
                        .eachAttr("href"))
                .containsExactly("/" + published.getFirst());
    }

    @Test
    void anOlderPageOfAListHasItsOwnCanonicalAddressTitleAndDescription() {
        published("Older Pages", ON_A_PAGE + 1);
        Document first = Jsoup.parse(HttpConnection.get("/category/older-pages").body());
        String older = first.selectFirst("a[rel=next]").attr("href");
        Document second = Jsoup.parse(HttpConnection.get(older).body());
        assertThat(second.selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo(Newspaper.SITE + older)
                .isNotEqualTo(first.selectFirst("link[rel=canonical]").attr("href"));
        assertThat(second.title()).startsWith("Before ").isNotEqualTo(first.title());
        assertThat(second.selectFirst("meta[name=description]").attr("content"))
                .isNotEqualTo(first.selectFirst("meta[name=description]").attr("content"));
    }

    @Test
    void aPlaceInTheListThatNobodyHandedOutIsNoFailure() {
        assertThat(HttpConnection.get("/?after=nonsense").statusCode()).isLessThan(500);
        assertThat(HttpConnection.get("/?after=2026-05-04T09:30:00Z_9999999999999999999")
                        .statusCode())
                .isLessThan(500);
    }

    /** Publishes articles in a category, created if missing, and returns their slugs, oldest first. */
    private static List<String> published(String category, int many) {
        Program.ADMINISTRATOR.post(
                "/api/v1/categories",
                Json.createObjectBuilder().add("name", category).build());
        String slug = category.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> Program.ADMINISTRATOR.live(ModelArticle.filedUnder(ModelArticle.TITLE, slug)))
                .toList();
    }
}
