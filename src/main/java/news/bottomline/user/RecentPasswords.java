package news.bottomline.user;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import news.bottomline.base.Keys;

/**
 * Passwords that were right within the last minutes, so that a program which sends one with every request does not cost a
 * tenth of a second of a processor each time. Kept is a salted hash in memory alone, beside the stored hash that it was
 * compared with: a changed password is forgotten at once. A wrong password finds nothing here and takes the long way.
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
