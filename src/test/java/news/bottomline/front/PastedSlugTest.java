package news.bottomline.front;

import static org.assertj.core.api.Assertions.assertThat;

import news.bottomline.base.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedSlugTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the-common-vault",
                "The-Common-Vault",
                "THE-COMMON-VAULT",
                "the-common-vault.",
                "the-common-vault,",
                "the-common-vault;",
                "the-common-vault:",
                "the-common-vault!",
                "the-common-vault?",
                "the-common-vault)",
                "the-common-vault).",
                "(the-common-vault)",
                "the-common-vault]",
                "the-common-vault>",
                "<the-common-vault>",
                "the-common-vault\"",
                "the-common-vault'",
                "the-common-vault’",
                "the-common-vault”",
                "“the-common-vault”",
                "the-common-vault»",
                "the-common-vault…",
                "the-common-vault*",
                "the-common-vault_",
                "the-common-vault-",
                "the-common-vault ",
                "the-common-vault\u00a0",
                "the-common-vault\u200b",
                "the-common-vault\n",
                "the-common-vault。",
                "the-common-vault）"
            })
    void punctuationAroundAnAddressAndCapitalsAreNoPartOfIt(String typed) {
        assertThat(PastedSlug.in(typed)).contains(new Slug("the-common-vault"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "the common vault", "the.common.vault", "über", "the-common-vault”und", "a--b"})
    void otherTextsNameNothing(String typed) {
        assertThat(PastedSlug.in(typed)).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        assertThat(PastedSlug.in("a" + ".".repeat(100_000))).isEmpty();
    }
}
