package news.bottomline.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import news.bottomline.base.EmailAddress;

/**
 * The account and the password that a request names by HTTP Basic (RFC 7617), in UTF-8. A line end after the password, as
 * {@code echo} adds one, is removed; other control characters are not allowed.
 */
record Credentials(EmailAddress email, String password) {

    private static final String SCHEME = "Basic ";

    /** The credentials; empty for another scheme or a malformed header. */
    static Optional<Credentials> parse(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(authorization.substring(SCHEME.length()).strip())
                .map(Credentials::withoutLineEnd)
                .flatMap(Credentials::split);
    }

    private static Optional<Credentials> split(String pair) {
        int colon = pair.indexOf(':');
        if (colon < 0 || pair.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return EmailAddress.parse(pair.substring(0, colon))
                .map(email -> new Credentials(email, pair.substring(colon + 1)));
    }

    private static String withoutLineEnd(String pair) {
        int end = pair.length();
        while (end > 0 && (pair.charAt(end - 1) == '\n' || pair.charAt(end - 1) == '\r')) {
            end--;
        }
        return pair.substring(0, end);
    }

    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "(credentials)";
    }
}
