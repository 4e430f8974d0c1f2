package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Who's Paying? The U.S. Alliance   | whos-paying-the-us-alliance
            Who’s paying                      | whos-paying
            3.5 million tonnes                | 3-5-million-tonnes
            1,000 days and 2,500,000 more     | 1000-days-and-2500000-more
            1’000 Franken                     | 1000-franken
            Up 2,5 per cent                   | up-2-5-per-cent
            At 9 p.m., e.g.                   | at-9-pm-eg
            Amazon.com buys Node.js           | amazon-com-buys-node-js
            R&D at 100%                       | r-d-at-100
            CO₂ and H²                        | co2-and-h2
            Ke$$ha                            | ke-ha
            Rødgrød med fløde                 | rodgrod-med-flode
            Straße, GROẞE, Größe              | strasse-grosse-grosse
            Łódź i Gdańsk                     | lodz-i-gdansk
            Đà Nẵng                           | da-nang
            Þórður og Ægir                    | thordur-og-aegir
            İstanbul’da ışık                  | istanbulda-isik
            Cœur ﬁnal                         | coeur-final
            Ａｂｃ１２                           | abc12
            Αθήνα                             | athena
            Украина и мир                     | ukraina-i-mir
            Подъезд                           | podezd
            مرحبا                             | mrhba
            ٢٠٢٦                              | 2026
            שלום                              | slwm
            दुनिया                             | duniya
            ประเทศไทย                         | prathesthiy
            中国稀土                            | zhong-guo-xi-tu
            こんにちは                          | konnichiha
            サッカー                            | sakka
            안녕하세요                          | annyeonghaseyo
            საქართველო                        | sakartvelo
            Հայաստան                          | hayastan
            🎉🎊                               | article
            ?!…                               | article
            """)
    void aTitleOfAnyScriptMakesAnAddress(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slug.of("word ".repeat(40)).value()).isEqualTo("word-".repeat(23) + "word");
        assertThat(Slug.of("w".repeat(300)).value()).hasSize(Slug.LONGEST);
        assertThat(Slug.of("w".repeat(300)).numbered(12).value())
                .hasSize(Slug.LONGEST)
                .endsWith("w-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "a-", "-a", "A", "a b", "ä", "a/b", "a.b", "a\n", "a\u0000"})
    void anythingElseIsNoSlug(String typed) {
        assertThat(Slug.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Slug(typed)).isInstanceOf(Failure.Invalid.class);
    }
}
