package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentPasswordsTest {

    private final RecentPasswords recent = new RecentPasswords();
    private final User user = new User("Ada", new byte[0], new byte[0], Set.of(Role.ADMINISTRATOR), Instant.EPOCH);

    RecentPasswordsTest() {
        user.choose("the first hash");
    }

    @Test
    void onlyWhatWasRightIsKnown() {
        assertThat(recent.knows(user, "correct horse battery")).isFalse();
        recent.remember(user, "correct horse battery");
        assertThat(recent.knows(user, "correct horse battery")).isTrue();
        assertThat(recent.knows(user, "correct horse batteri")).isFalse();
    }

    @Test
    void aChangedPasswordIsForgottenAtOnce() {
        recent.remember(user, "correct horse battery");
        user.choose("another hash");
        assertThat(recent.knows(user, "correct horse battery")).isFalse();
    }
}
