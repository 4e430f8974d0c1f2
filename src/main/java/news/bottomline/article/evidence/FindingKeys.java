package news.bottomline.article.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes the keys of findings: a hash of the claim, the place in it and the evidence, whose white space does not count. */
final class FindingKeys {

    private static final int LENGTH = 32;

    private final String evidence;

    FindingKeys(List<Wording> evidence) {
        this.evidence = hash(evidence.stream().map(Wording::plain).toArray(String[]::new));
    }

    String of(Finding.Kind kind, String claim, int start, int end) {
        return hash(
                        kind.name(),
                        Wording.of(claim.substring(0, start)).plain(),
                        Wording.of(claim.substring(start, end)).plain(),
                        Wording.of(claim.substring(end)).plain(),
                        evidence)
                .substring(0, LENGTH);
    }

    /** The length in front keeps apart texts that only together are the same. */
    private static String hash(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
