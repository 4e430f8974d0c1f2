package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentNegotiationTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate, GZIP;q=0.5", "gzip; q=1.0"})
    void gzipIsSentToWhoTakesIt(String header) {
        assertThat(ContentNegotiation.gzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "xgzip"})
    void othersGetThePageAsItIs(String header) {
        assertThat(ContentNegotiation.gzip(header)).isFalse();
    }

    @Test
    void whoNamesNoCodingGetsThePageAsItIs() {
        assertThat(ContentNegotiation.gzip(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "*"})
    void aTagThatTheBrowserHasMatches(String header) {
        assertThat(ContentNegotiation.tag(header, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "a", "\"a-gzip\"", ""})
    void anotherTagDoesNot(String header) {
        assertThat(ContentNegotiation.tag(header, "\"a\"")).isFalse();
    }
}
