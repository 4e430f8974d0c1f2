package news.bottomline.user;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import news.bottomline.base.Keys;

/**
 * Remembers passwords that were right in the last minutes, so that a program which sends one with every request does not cost
 * a tenth of a second of CPU each time. Only a salted hash is kept, in memory, together with the stored hash that it was
 * compared with, so a changed password is no longer accepted. A wrong password is always checked in full.
 */
@ApplicationScoped
class RecentPasswords {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 100;

    private final String salt = Keys.token();
    private final Cache<Long, byte[]> right =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

    boolean knows(User user, String password) {
        byte[] known = right.getIfPresent(user.id());
        return known != null && MessageDigest.isEqual(known, hash(user, password));
    }

    void remember(User user, String password) {
        right.put(user.id(), hash(user, password));
    }

    private byte[] hash(User user, String password) {
        return Keys.sha256(salt + user.passwordHash().orElse("") + "\n" + password);
    }
}
