package news.bottomline.base;

import java.net.URI;
import java.util.Optional;

/** Keys of a newsroom whose settings differ in the secret alone. */
public final class SampleKeys {

    public static Keys withSecret(String secret) {
        return new Keys(new SiteSettings(
                Optional.empty(),
                URI.create("http://localhost:8080"),
                "The Daily Ore",
                "Ore",
                Language.ENGLISH,
                secret,
                Optional.empty(),
                Optional.empty(),
                false,
                3));
    }

    private SampleKeys() {}
}
