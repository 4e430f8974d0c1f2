package news.bottomline.base;

import java.net.URI;
import java.util.Optional;

/** Keys of a newsroom whose settings differ in the secret alone. */
public final class SampleKeys {

    public static Keys withSecret(String secret) {
        return new Keys(settings(secret));
    }

    public static SiteSettings settings(String secret) {
        return new SiteSettings(
                Optional.empty(),
                URI.create("http://localhost:8080"),
                "The Daily Ore",
                "Ore",
                Language.ENGLISH,
                secret,
                Optional.empty(),
                Optional.empty(),
                false,
                3,
                Optional.empty(),
                new EmailAddress("no-reply@ore.example"));
    }

    private SampleKeys() {}
}
