package news.bottomline.article.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash that is another one as soon as a word or a mark of a text changes. White space does not count. */
public final class Fingerprint {

    private static final int LENGTH = 32;

    private Fingerprint() {}

    public static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = Wording.of(text).plain().getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8)); // keeps apart texts that only together are the same
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
