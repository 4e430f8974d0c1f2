package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            ada@example.org,           ada@example.org,                  ada@example.org
            ada@bücher.example,        ada@xn--bcher-kva.example,        ada@bücher.example
            ada@BÜCHER.Example,        ada@xn--bcher-kva.example,        ada@bücher.example
            ada@xn--bcher-kva.example, ada@xn--bcher-kva.example,        ada@bücher.example
            ada@straße.example,        ada@xn--strae-oqa.example,        ada@straße.example
            ada@пример.рф,             ada@xn--e1afmkfd.xn--p1ai,        ada@пример.рф
            ada@例え.テスト,             ada@xn--r8jz45g.xn--zckzah,       ada@例え.テスト
            ada@مثال.إختبار,           ada@xn--mgbh0fb.xn--kgbechtv,     ada@مثال.إختبار
            ada@उदाहरण.परीक्षा,            ada@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g, ada@उदाहरण.परीक्षा
            a.b+c@EXAMPLE.org,         a.b+c@EXAMPLE.org,                a.b+c@EXAMPLE.org
            """)
    void aDomainIsKeptInAsciiAndShownInItsOwnLetters(String typed, String value, String shown) {
        EmailAddress address = EmailAddress.parse(" " + typed + " ").orElseThrow();
        assertThat(address.value()).isEqualTo(value);
        assertThat(address.shown()).isEqualToIgnoringCase(shown);
        assertThat(new EmailAddress(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@@example.org",
                "ada@-example.org",
                "ada@bücher..example",
                "ädä@example.org",
                "ada@bü cher.example",
                "ada@b\u202eücher.example",
                "ada b@example.org",
                "ada@example.org, eve@example.org",
                "ada@ex_ample\u00fc.org\n.x",
                "\"ada\"@example.org",
                "ada@[192.0.2.1]"
            })
    void anythingElseIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void twoSpellingsAreOneMailbox() {
        assertThat(new EmailAddress("Ada@Bücher.example").folded())
                .isEqualTo(new EmailAddress("ada@xn--bcher-kva.EXAMPLE").folded());
    }
}
