package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsrfFilterTest {

    private static final URI BASE = URI.create("https://news.example");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://news.example, news.example",
                "none, -, news.example",
                "-, https://news.example, 10.0.0.5:8080",
                "-, http://10.0.0.5:8080, 10.0.0.5:8080",
                "-, -, -"
            })
    void ownPagesAndProgramsMaySend(String site, String origin, String host) {
        assertThat(CsrfFilter.isForeign(site, origin, host, BASE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cross-site, https://news.example, news.example",
                "same-site, -, news.example",
                "-, https://evil.example, news.example",
                "-, null, news.example",
                "same-origin, https://news.example.evil.example, news.example",
                "-, https://news.example:444, news.example"
            })
    void otherSitesMayNot(String site, String origin, String host) {
        assertThat(CsrfFilter.isForeign(site, origin, host, BASE)).isTrue();
    }

    @Test
    void aPathInTheBaseAddressIsNoPartOfTheOrigin() {
        assertThat(CsrfFilter.isForeign(
                        null, "https://news.example", "inside", URI.create("https://news.example/daily")))
                .isFalse();
    }
}
