package news.bottomline.web;

import static news.bottomline.web.RequestOrigin.FOREIGN;
import static news.bottomline.web.RequestOrigin.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

    private static final URI BASE = URI.create("https://news.example");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://news.example, -, news.example",
                "none, -, -, news.example",
                "-, https://news.example, -, 10.0.0.5:8080",
                "-, http://10.0.0.5:8080, -, 10.0.0.5:8080",
                "-, https://NEWS.example:443, -, news.example",
                "-, -, -, -"
            })
    void ownPagesAndProgramsAreOwn(String site, String origin, String referer, String host) {
        assertThat(RequestOrigin.of(site, origin, referer, host, BASE)).isEqualTo(OWN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cross-site, https://news.example, -, news.example",
                "same-site, -, -, news.example",
                "-, https://evil.example, -, news.example",
                "same-origin, https://news.example.evil.example, -, news.example",
                "-, https://news.example:444, -, news.example",
                "-, https://evil.example, https://news.example/a, news.example",
                "cross-site, null, https://news.example/a, news.example",
                "'', -, -, news.example",
                "-, '', -, news.example",
                "-, not an origin, -, news.example",
                "-, https://news.example@evil.example, -, news.example",
                "-, file:///, -, news.example"
            })
    void otherSitesAreForeign(String site, String origin, String referer, String host) {
        assertThat(RequestOrigin.of(site, origin, referer, host, BASE)).isEqualTo(FOREIGN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // a current browser over TLS: an extension or a setting strips the origin
                "same-origin, null, -, OWN",
                "same-origin, -, -, OWN",
                "same-origin, null, https://news.example/a, OWN",
                "same-origin, null, https://evil.example/a, OWN",
                "none, null, -, OWN",
                // a page in a sandbox, a redirection from another site
                "cross-site, null, -, FOREIGN",
                "cross-site, -, -, FOREIGN",
                "same-site, null, https://blog.news.example/, FOREIGN",
                // an older browser, or one without TLS: only the address of the page before tells
                "-, null, https://news.example/a?b=c#d, OWN",
                "-, null, https://news.example, OWN",
                "-, -, https://news.example/desk, OWN",
                "-, null, https://evil.example/, FOREIGN",
                "-, -, https://evil.example/https://news.example/, FOREIGN",
                "-, null, about:blank, FOREIGN",
                "-, null, '', FOREIGN",
                "-, null, https://news.example.evil.example/, FOREIGN",
                // nothing tells
                "-, null, -, WITHHELD"
            })
    void aBrowserThatWithholdsTheOriginIsJudgedByItsOtherSigns(
            String site, String origin, String referer, RequestOrigin judged) {
        assertThat(RequestOrigin.of(site, origin, referer, "news.example", BASE))
                .isEqualTo(judged);
    }

    @Test
    void aPathInTheBaseAddressIsNoPartOfTheOrigin() {
        URI base = URI.create("https://news.example/daily");
        assertThat(RequestOrigin.of(null, "https://news.example", null, "inside", base))
                .isEqualTo(OWN);
    }
}
