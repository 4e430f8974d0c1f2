package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {

    private final Keys keys = SampleKeys.withSecret("a secret of at least 32 characters");

    @Test
    void theSamePartsGiveTheSameMac() {
        assertThat(keys.mac("csrf", "a", "b")).hasSize(32).isEqualTo(keys.mac("csrf", "a", "b"));
    }

    @Test
    void movingALetterFromOnePartToTheNextGivesAnotherMac() {
        assertThat(keys.mac("csrf", "ab", "c")).isNotEqualTo(keys.mac("csrf", "a", "bc"));
    }

    @Test
    void everyPurposeHasItsOwnKey() {
        assertThat(keys.mac("csrf", "a")).isNotEqualTo(keys.mac("receipt", "a"));
        assertThat(keys.key("one").getEncoded())
                .hasSize(32)
                .isNotEqualTo(keys.key("two").getEncoded());
        assertThat(keys.key("one").getEncoded()).isNotEqualTo(keys.mac("one"));
    }

    @Test
    void anotherSecretMakesOtherKeys() {
        Keys other = SampleKeys.withSecret("another secret of 32 characters or more");
        assertThat(keys.mac("csrf", "a")).isNotEqualTo(other.mac("csrf", "a"));
        assertThat(keys.key("one").getEncoded()).isNotEqualTo(other.key("one").getEncoded());
    }

    @Test
    void aTokenIs43CharactersAndNeverTheSame() {
        assertThat(Keys.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Keys.token());
    }
}
