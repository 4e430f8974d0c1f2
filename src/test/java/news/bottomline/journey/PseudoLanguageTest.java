package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoLanguageTest {

    private final PseudoLanguage pseudo = new PseudoLanguage("Helena Brandvold");

    @Test
    void aMessageStaysAMessageFormat() {
        String made = PseudoLanguage.of("{0,choice,1#It holds one link|1<It holds {0,number} links}: {1}");
        assertThat(new MessageFormat(made, Locale.GERMANY).format(new Object[] {1234, "x"}))
                .startsWith("⟦")
                .contains("1.234")
                .endsWith(": x⟧")
                .doesNotContain("holds");
    }

    @Test
    void aTextThatIsNotFromTheBundleIsFound() {
        assertThat(pseudo.untranslated("<p>⟦Ḅỵ <b>Helena Brandvold</b>⟧ wrote <i title='A hint'>⟦ṭḥịṣ⟧</i></p>"))
                .containsExactlyInAnyOrder("A hint", "wrote");
    }

    @Test
    void contentIsNoText() {
        assertThat(pseudo.untranslated("<h1>Helena Brandvold</h1><p>⟦ạ⟧ 4. Mai 2026</p><img alt='⟦ọ⟧'>"))
                .isEmpty();
    }
}
