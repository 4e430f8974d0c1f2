package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.SampleKeys;
import org.junit.jupiter.api.Test;

class EmailVaultTest {

    private static final EmailAddress ADA = new EmailAddress("Ada.Reader@Example.org");
    private static final Moderator MODERATOR =
            new User("Mo", new byte[0], new byte[0], Set.of(Role.MODERATOR), Instant.EPOCH).asModerator();

    private final EmailVault vault = vault("a secret of at least 32 characters");

    @Test
    void whatIsSealedIsOpenedAsItWasTyped() {
        assertThat(vault.open(vault.seal(ADA), MODERATOR)).contains(ADA);
    }

    @Test
    void theSameAddressIsSealedDifferentlyEachTimeAndNeverShowsItself() {
        byte[] sealed = vault.seal(ADA);
        assertThat(sealed).isNotEqualTo(vault.seal(ADA)).startsWith(1);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("ada", "example");
    }

    @Test
    void aSingleChangedByteIsNoticedWhereverItIs() {
        byte[] sealed = vault.seal(ADA);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(vault.open(changed, MODERATOR)).isEmpty();
        }
    }

    @Test
    void aPieceOfASealedAddressIsNotOpened() {
        assertThat(vault.open(new byte[0], MODERATOR)).isEmpty();
        assertThat(vault.open(new byte[] {1, 2, 3}, MODERATOR)).isEmpty();
    }

    @Test
    void anotherSecretDoesNotOpenIt() {
        byte[] sealed = vault.seal(ADA);
        EmailVault other = vault("another secret of 32 characters or more");
        assertThat(other.open(sealed, MODERATOR)).isEmpty();
        assertThat(other.lookup(ADA)).isNotEqualTo(vault.lookup(ADA));
    }

    @Test
    void everySpellingOfAnAddressIsLookedUpAlike() {
        assertThat(vault.lookup(ADA)).hasSize(32).isEqualTo(vault.lookup(new EmailAddress("ada.reader@example.ORG")));
        assertThat(vault.lookup(ADA)).isNotEqualTo(vault.lookup(new EmailAddress("ada@example.org")));
    }

    @Test
    void readersAndStaffHaveNothingInCommonThatCouldBeCompared() {
        assertThat(vault.lookup(ADA)).isNotEqualTo(vault.lookupStaff(ADA));
        assertThat(vault.open(vault.sealStaff(ADA), MODERATOR)).isEmpty();
        assertThat(vault.openStaff(vault.sealStaff(ADA))).contains(ADA);
    }

    private static EmailVault vault(String secret) {
        return new EmailVault(SampleKeys.withSecret(secret));
    }
}
