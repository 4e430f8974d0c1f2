package news.bottomline.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Keys;

/**
 * Encrypts e-mail addresses, so that neither the database nor a copy of it shows one.
 *
 * <p>A sealed address is a version byte, a random nonce of 12 bytes and the AES-256-GCM ciphertext. The same address is sealed
 * differently each time, so it is looked up by a keyed hash of its folded form. Readers and staff have different keys and
 * hashes, so that comparing the tables does not reveal a reader who works here.
 */
@ApplicationScoped
public class EmailVault {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String READER = "reader e-mail";
    private static final String STAFF = "staff e-mail";

    private Keys keys;

    @Inject
    public EmailVault(Keys keys) {
        this.keys = keys;
    }

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected EmailVault() {}

    /** Encrypts a reader's address; only a moderator can decrypt it, and what sends a letter to it. */
    public byte[] seal(EmailAddress reader) {
        return seal(reader, READER);
    }

    /** The keyed hash by which a reader's address is looked up: 32 bytes, equal for all spellings. */
    public byte[] lookup(EmailAddress reader) {
        return keys.mac(READER, reader.folded());
    }

    /** Decrypts an address; empty if it was sealed with another secret or has been changed. */
    public Optional<EmailAddress> open(byte[] sealedReader, Moderator by) {
        return open(sealedReader, READER);
    }

    /** Decrypts the address that a letter goes to; for the package that sends letters alone. */
    public Optional<EmailAddress> recipient(byte[] sealedReader) {
        return open(sealedReader, READER);
    }

    byte[] sealStaff(EmailAddress staff) {
        return seal(staff, STAFF);
    }

    byte[] lookupStaff(EmailAddress staff) {
        return keys.mac(STAFF, staff.folded());
    }

    Optional<EmailAddress> openStaff(byte[] sealedStaff) {
        return open(sealedStaff, STAFF);
    }

    private byte[] seal(EmailAddress address, String purpose) {
        byte[] nonce = Keys.random(NONCE_BYTES);
        byte[] text = address.value().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<EmailAddress> open(byte[] sealed, String purpose) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != VERSION) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed, 1, NONCE_BYTES).get(nonce);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, nonce)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
            return Optional.of(new EmailAddress(new String(text, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException otherSecretOrChanged) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.key(purpose), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {VERSION});
        return cipher;
    }
}
