package news.bottomline.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives all keys from the secret in the settings. Each purpose has a key of its own, so a value made for one purpose is
 * invalid for another. A new secret invalidates everything made with the old one.
 */
@ApplicationScoped
public class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

    private byte[] secret = {};

    @Inject
    public Keys(SiteSettings settings) {
        secret = settings.secret().getBytes(StandardCharsets.UTF_8);
    }

    /** For CDI's proxy. */
    protected Keys() {}

    /** A keyed hash of 32 bytes over a list of parts; another division into parts gives another hash. */
    public byte[] mac(String purpose, String... parts) {
        Mac mac = hmac(derive("mac", purpose));
        for (String part : parts) {
            feed(mac, part);
        }
        return mac.doFinal();
    }

    /** The AES-256 key for one purpose; the same at every start. */
    public SecretKey key(String purpose) {
        return new SecretKeySpec(derive("aes", purpose), "AES");
    }

    /** 256 random bits, as 43 characters of base64url. */
    public static String token() {
        byte[] bytes = random(TOKEN_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a text has the form of a token. */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The hash that is stored in place of a token. It needs no key and no salt, because a token cannot be guessed. */
    public static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] derive(String kind, String purpose) {
        Mac mac = hmac(secret);
        feed(mac, kind);
        feed(mac, purpose);
        return mac.doFinal();
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hashes the length first, so that "ab" and "c" differ from "a" and "bc". */
    private static void feed(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
