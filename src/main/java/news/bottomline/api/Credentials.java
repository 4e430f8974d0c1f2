package news.bottomline.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import news.bottomline.base.EmailAddress;

/** The account and the password that a request names by HTTP Basic (RFC 7617), in UTF-8. */
record Credentials(EmailAddress email, String password) {

    private static final String SCHEME = "Basic ";

    /** Empty for another scheme, and for what is no address and a password. */
    static Optional<Credentials> parse(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(authorization.substring(SCHEME.length()).strip()).flatMap(Credentials::split);
    }

    private static Optional<Credentials> split(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : EmailAddress.parse(pair.substring(0, colon))
                        .map(email -> new Credentials(email, pair.substring(colon + 1)));
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
