package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=newsletter&utm_medium=email&utm_campaign=may",
                "utm_term=after&utm_content=parent",
                "utm_id=3",
                "fbclid=IwAR0",
                "gclid=Cj0KCQ",
                "gbraid=0AAAA",
                "wbraid=Cj8K",
                "dclid=CO",
                "msclkid=5d",
                "yclid=1",
                "ttclid=E",
                "twclid=2",
                "li_fat_id=a",
                "igshid=Yz",
                "igsh=Yz",
                "mc_cid=1&mc_eid=2",
                "mkt_tok=3RkM",
                "_hsenc=p2AN&_hsmi=8",
                "ck_subscriber_id=1",
                "oly_enc_id=1",
                "vero_id=x",
                "s=09",
                "ref=homepage",
                "cmpid=rss",
                "amp=1",
                "srsltid=A",
                "_ga=2.1&_gl=1",
                "at_medium=x",
                "pk_campaign=x",
                "page=2",
                "After=1",
                "x[after]=1",
                "=after",
                "",
                "&",
                "%zz=1",
                "%00"
            })
    void anUnknownParameterIsNoPartOfAPagesName(String query) {
        assertThat(PageParameters.isAnyIn(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=2026-05-04T09:30:00Z_1",
                "parent=12",
                "reply=abc",
                "utm_source=x&parent=12",
                "parent",
                "%70arent=1",
                "parent=1&fbclid=x"
            })
    void aKnownParameterIs(String query) {
        assertThat(PageParameters.isAnyIn(query)).isTrue();
    }
}
