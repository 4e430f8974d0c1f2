package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses copied from e-mails, chats and campaigns. */
class AddressesIT extends Newspaper {

    @ParameterizedTest
    @ValueSource(
            strings = {".", ")", ",", "%3E", "%22", "%E2%80%9D", "%C2%BB", "%20", "%E2%80%8B", "/", "./", ").", "'", "!"
            })
    void whatIsPastedWithAnAddressRedirectsToTheArticle(String pasted) {
        HttpResponse<String> answer = HttpConnection.get(ARTICLE + pasted);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(ARTICLE);
    }

    @Test
    void capitalsRedirectToTheArticleAndTheQueryIsKept() {
        HttpResponse<String> answer = HttpConnection.get(ARTICLE.toUpperCase(java.util.Locale.ROOT) + ".?parent=1");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(ARTICLE + "?parent=1");
    }

    @Test
    void aCategorysAddressIsMendedToo() {
        HttpResponse<String> answer = HttpConnection.get("/category/Energy).");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/category/energy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/No-Such-Article.", "/no-such-article)/", "/category/Nothing.", "/%E2%80%9D"})
    void whereThereIsNothingItStaysNotFound(String path) {
        assertThat(HttpConnection.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=newsletter&utm_medium=email",
                "utm_campaign=%E2%82%AC",
                "fbclid=IwAR0",
                "gclid=Cj0KCQ",
                "msclkid=5d",
                "mc_cid=1&mc_eid=2",
                "igshid=Yz",
                "ttclid=E",
                "twclid=2",
                "li_fat_id=a",
                "mkt_tok=3RkM",
                "_hsenc=p2AN&_hsmi=8",
                "ref=homepage",
                "s=09",
                "amp",
                "page=2",
                "",
                "&&"
            })
    void aParameterThatMeansNothingHereGetsTheKeptPage(String query) {
        for (String path : new String[] {"/", ARTICLE, "/category/energy"}) {
            HttpResponse<String> plain = HttpConnection.get(path);
            HttpResponse<String> tagged = HttpConnection.get(path + "?" + query);
            assertThat(tagged.statusCode()).isEqualTo(200);
            assertThat(tagged.headers().firstValue("ETag"))
                    .isPresent()
                    .isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(tagged.body()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"parent=abc", "parent=99999999999999999999", "parent=", "parent=-1", "reply=nothing", "after="})
    void aParameterThatMakesNoSenseIsAsIfItWereNotThere(String query) {
        HttpResponse<String> answer = HttpConnection.get(ARTICLE + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("[name=parent]").val()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?after=", "/?after=abc", "/category/energy?after=9", "/?after=2026-05-04T09:30:00Z_x"})
    void aPlaceInAListThatNobodyHandedOutIsItsFirstPage(String path) {
        Document page = Jsoup.parse(HttpConnection.get(path).body());
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).doesNotContain("after");
        assertThat(page.select(".story-lead")).hasSize(1);
    }
}
