package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FrontPagesIT extends Newspaper {

    private static final int ON_A_PAGE = 13;

    @Test
    void aLongListIsReadPageByPageWithEachArticleOnce() {
        Wire.json("POST", "/api/v1/categories", "{\"name\":\"Long Reads\"}", "Authorization", Replies.ADMINISTRATOR);
        List<String> published = IntStream.rangeClosed(1, 2 * ON_A_PAGE + 1)
                .mapToObj(number -> Articles.published("Long Read No. " + number, "long-reads"))
                .toList();

        List<String> read = new ArrayList<>();
        Optional<String> next = Optional.of("/category/long-reads");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> answer = Wire.get(next.get());
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
        Wire.json(
                "POST", "/api/v1/categories", "{\"name\":\"Moving Targets\"}", "Authorization", Replies.ADMINISTRATOR);
        IntStream.rangeClosed(1, ON_A_PAGE + 1)
                .forEach(number -> Articles.published("Moving Target No. " + number, "moving-targets"));
        String older = Jsoup.parse(Wire.get("/category/moving-targets").body())
                .selectFirst("a[rel=next]")
                .attr("href");
        Articles.published("Moving Target of the Last Minute", "moving-targets");
        assertThat(Jsoup.parse(Wire.get(older).body()).select(".story h2").eachText())
                .containsExactly("Moving Target No. 1");
    }

    @Test
    void aPlaceInTheListThatNobodyHandedOutIsNoFailure() {
        assertThat(Wire.get("/?after=nonsense").statusCode()).isLessThan(500);
        assertThat(Wire.get("/?after=2026-05-04T09:30:00Z_9999999999999999999").statusCode())
                .isLessThan(500);
    }
}
