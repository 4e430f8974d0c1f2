package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            example.org                          | https://example.org
            www.example.org/                     | https://www.example.org/
            HTTP://Example.ORG                   | http://example.org
            https://example.org./a               | https://example.org/a
            //example.org/a                      | https://example.org/a
            example.org:8080/a                   | https://example.org:8080/a
            http://example.org:/a                | http://example.org/a
            https://example.org?a=[1]&b=2#c      | https://example.org?a=%5B1%5D&b=2#c
            https://example.org/about me         | https://example.org/about%20me
            example.org/größe/é                  | https://example.org/größe/é
            https://example.org/100%             | https://example.org/100%25
            https://example.org/a%20b            | https://example.org/a%20b
            https://bücher.example/              | https://xn--bcher-kva.example/
            BÜCHER.example                       | https://xn--bcher-kva.example
            https://例え.テスト/                   | https://xn--r8jz45g.xn--zckzah/
            https://пример.рф                    | https://xn--e1afmkfd.xn--p1ai
            https://xn--bcher-kva.example        | https://xn--bcher-kva.example
            https://my_site.example.org/         | https://my_site.example.org/
            https://203.0.113.7/                 | https://203.0.113.7/
            https://[2001:DB8::7]/               | https://[2001:db8::7]/
            https://evil.example\\@example.org    | https://evil.example/@example.org
            https://example.org/@ada             | https://example.org/@ada
            """)
    void aWebsiteIsTakenAsPeopleWriteIt(String typed, String address) {
        assertThat(WebAddress.parse(" " + typed + "\n")).map(WebAddress::value).contains(address);
        assertThat(new WebAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example",
                "localhost",
                "http://localhost:8080/",
                "http://a.localhost/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://1.2.3/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://999.1.1.1/",
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "mailto:ada@example.org",
                "ada@example.org",
                "https://ada:secret@example.org/",
                "https://bank.example@evil.example/",
                "http:/example.org",
                "http:example.org",
                "http://http://example.org",
                "https://.example.org",
                "https://a..b",
                "https://-a.example/",
                "https://example.org:0/",
                "https://example.org:99999/",
                "my site example.org",
                "example.org my site",
                "none"
            })
    void anythingElseIsRefused(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new WebAddress(typed)).isInstanceOf(Failure.Invalid.class);
    }
}
