package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.bottomline.base.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    @Test
    void anAddressAndAPasswordAreCredentials() {
        assertThat(Credentials.parse(basic("ada@example.org:pass word"))).contains(new Credentials(ADA, "pass word"));
    }

    @Test
    void aPasswordMayHaveColonsAndLettersOfEveryLanguage() {
        assertThat(Credentials.parse(basic("ada@example.org:né:e:"))).contains(new Credentials(ADA, "né:e:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n"})
    void aLineEndBehindThePasswordIsNoPartOfIt(String end) {
        assertThat(Credentials.parse(basic("ada@example.org:pass word" + end)))
                .contains(new Credentials(ADA, "pass word"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org:a\u0000b",
                "ada@example.org:a\nb",
                "ada\t@example.org:x",
                "ada@example.org:\u007f"
            })
    void controlCharactersAreNotAllowed(String pair) {
        assertThat(Credentials.parse(basic(pair))).isEmpty();
    }

    @Test
    void severalSpacesBehindTheSchemeAndMissingPaddingAreRead() {
        String header = basic("ada@example.org:x").replace("=", "").replace("Basic ", "Basic   ");
        assertThat(Credentials.parse(header)).contains(new Credentials(ADA, "x"));
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        assertThat(Credentials.parse(basic("ada@example.org:x").replace("Basic", "bAsic")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic !!!", "Bearer YWRhQGV4YW1wbGUub3JnOng=", "Digest username=\"ada\""
            })
    void whatIsNotBasicIsNone(String authorization) {
        assertThat(Credentials.parse(authorization)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "ada@example.org", "ada:password", ":password"})
    void whatNamesNoAccountIsNone(String pair) {
        assertThat(Credentials.parse(basic(pair))).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsNone() {
        assertThat(Credentials.parse(basic("ada@example.org:née", StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void credentialsDoNotShowThemselves() {
        assertThat(new Credentials(ADA, "secret")).hasToString("(credentials)");
    }

    private static String basic(String pair) {
        return basic(pair, StandardCharsets.UTF_8);
    }

    private static String basic(String pair, Charset charset) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(charset));
    }
}
