package news.bottomline.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest(name = "in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org.                           | https://example.org
            See https://example.org/a, then go.                | https://example.org/a
            Is it https://example.org/a?                       | https://example.org/a
            Is it https://example.org/a?b=1&c=2!               | https://example.org/a?b=1&c=2
            Look… https://example.org/a…                       | https://example.org/a
            (https://example.org/a)                            | https://example.org/a
            (see https://example.org/wiki/Ore_(rock)).         | https://example.org/wiki/Ore_(rock)
            https://example.org/wiki/Ore_(rock)                | https://example.org/wiki/Ore_(rock)
            <https://example.org/a>                            | https://example.org/a
            "https://example.org/a"                            | https://example.org/a
            “https://example.org/a”                            | https://example.org/a
            «https://example.org/a»                            | https://example.org/a
            *https://example.org/a*                            | https://example.org/a
            [url=https://example.org/a]cheap[/url]             | https://example.org/a]cheap[/url
            HTTPS://EXAMPLE.ORG/A                              | HTTPS://EXAMPLE.ORG/A
            见https://example.org/a。                           | https://example.org/a
            https://example.org/größe                          | https://example.org/größe
            https://example.org/#part-2;                       | https://example.org/#part-2
            https://example.org/~ada/                          | https://example.org/~ada/
            https://example.org:8443/a                         | https://example.org:8443/a
            """)
    void aLinkEndsWhereTheWriterEndsIt(String text, String link) {
        assertThat(Links.in(text)).extracting(Links.Link::typed).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,<script>",
                "ftp://example.org/a",
                "xhttps://example.org",
                "https://",
                "https://.",
                "https://localhost/admin",
                "https://ada:secret@example.org/",
                "https://bank.example@evil.example/",
                "view-source:+https://example.org",
                "www.example.org",
                "mailto:ada@example.org"
            })
    void whatIsNotAWebAddressStaysText(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @Test
    void charactersThatTheStandardForbidsInAnAddressAreEncodedWhereTheLinkLeads() {
        Links.Link link = Links.in("https://example.org/a[]=1|2&share=100%").getFirst();
        assertThat(link.typed()).isEqualTo("https://example.org/a[]=1|2&share=100%");
        assertThat(link.address().value()).isEqualTo("https://example.org/a%5B%5D=1%7C2&share=100%25");
    }

    @Test
    void aPageFullOfBracketsIsReadInNoTime() {
        assertThat(Links.in("https://example.org/" + ")".repeat(4900))).hasSize(1);
    }
}
