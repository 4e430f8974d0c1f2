package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void onlyTheSecretIsNeeded() {
        SiteSettings settings = read(Map.of());

        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void thePublicAddressFollowsThePortAndLosesItsLastSlash() {
        assertThat(read(Map.of("BOTTOMLINE_PORT", "8081")).baseUrl()).hasToString("http://localhost:8081");
        assertThat(read(Map.of("BOTTOMLINE_BASE_URL", "https://news.example/")).baseUrl())
                .hasToString("https://news.example");
    }

    @Test
    void theLanguageIsEnglishUnlessAnotherWithABundleIsAskedFor() {
        assertThat(read(Map.of()).language()).isEqualTo(Language.ENGLISH);
        assertThat(read(Map.of("BOTTOMLINE_LANGUAGE", "EN")).language()).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en-US", "xx", "und", "english", "../../etc", "e n"})
    void aLanguageWithoutABundleIsRefused(String tag) {
        assertThatThrownBy(() -> read(Map.of("BOTTOMLINE_LANGUAGE", tag)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BOTTOMLINE_LANGUAGE");
    }

    @Test
    void everyWrongSettingIsNamedAtOnceAndNoValueIsRepeated() {
        Map<String, String> wrong = Map.of(
                "BOTTOMLINE_BASE_URL", "news example",
                "BOTTOMLINE_DEMO", "perhaps",
                "BOTTOMLINE_DATABASE_URL", "mysql://me:hunter2@host",
                "BOTTOMLINE_ADMIN_EMAIL", "nobody",
                "BOTTOMLINE_SECRET", "short");

        assertThatThrownBy(() -> read(wrong))
                .hasMessageContainingAll(
                        "BOTTOMLINE_BASE_URL must be",
                        "BOTTOMLINE_DEMO must be true or false",
                        "BOTTOMLINE_DATABASE_URL must begin",
                        "BOTTOMLINE_ADMIN_EMAIL is not",
                        "must be set together",
                        "BOTTOMLINE_SECRET must be set to at least 32")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void theFirstAdministratorsPasswordHasAtLeastTwelveCharacters() {
        Map<String, String> typed =
                Map.of("BOTTOMLINE_ADMIN_EMAIL", "admin@news.example", "BOTTOMLINE_ADMIN_PASSWORD", "elevenchars");

        assertThatThrownBy(() -> read(typed)).hasMessageContaining("BOTTOMLINE_ADMIN_PASSWORD must have 12 to 200");
    }

    @Test
    void aMailServerHasAHostAPortAndPerhapsASignIn() {
        assertThat(read(Map.of()).mailServer()).isEmpty();
        assertThat(read(Map.of()).mailFrom().value()).isEqualTo("no-reply@localhost");
        assertThat(read(Map.of("BOTTOMLINE_SMTP_URL", "smtp://post.example")).mailServer())
                .contains(new MailServer("post.example", 587, MailServer.Encryption.STARTTLS, Optional.empty()));
        MailServer server = read(Map.of("BOTTOMLINE_SMTP_URL", "smtps://news%40paper.example:p%3A+ss@post.example"))
                .mailServer()
                .orElseThrow();
        assertThat(server.port()).isEqualTo(465);
        assertThat(server.signIn()).contains(new MailServer.SignIn("news@paper.example", "p:+ss"));
        assertThat(server.toString()).doesNotContain("news@").doesNotContain("ss]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://post.example",
                "smtp://me:hunter2@post.example?starttls=off",
                "smtp://me@post.example",
                "smtp://post.example?debug=true",
                "smtp://post.example/folder",
                "smtp://post.example:70000",
                "post.example:25"
            })
    void aWrongMailServerIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> read(Map.of("BOTTOMLINE_SMTP_URL", url)))
                .hasMessageContaining("BOTTOMLINE_SMTP_URL must be")
                .hasMessageNotContaining("hunter2");
    }

    private static SiteSettings read(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of("BOTTOMLINE_SECRET", SECRET));
        all.putAll(given);
        return SettingsReader.read(name -> Optional.ofNullable(all.get(name)));
    }
}
