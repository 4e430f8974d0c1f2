package news.bottomline.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import news.bottomline.base.Keys;

/** Hashes passwords by PBKDF2 with HMAC-SHA-512 and 210,000 iterations, as OWASP advises. */
@ApplicationScoped
class PasswordHashes {

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String nobodys = "";

    @PostConstruct
    void begin() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = of(new Password(Keys.token()));
    }

    String of(Password password) {
        return pbkdf2.generate(password.value().toCharArray());
    }

    /** Takes as long without a hash to compare with, so that the time does not reveal whether an account exists. */
    boolean matches(String typed, Optional<String> hash) {
        boolean same = pbkdf2.verify(shortened(typed).toCharArray(), hash.orElse(nobodys));
        return same && hash.isPresent() && typed.length() <= Password.MOST_UNITS;
    }

    private static String shortened(String typed) {
        return Password.composed(typed.substring(0, Math.min(typed.length(), Password.MOST_UNITS)));
    }
}
