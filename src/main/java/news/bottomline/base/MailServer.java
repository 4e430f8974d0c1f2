package news.bottomline.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The server that takes letters on their way, as {@code smtp://user:password@host:port?starttls=required} says it. The scheme
 * {@code smtps} encrypts from the first byte. The port is 587, or 465 with {@code smtps}, where none is given.
 *
 * @param signIn empty for a server that takes letters without
 */
public record MailServer(String host, int port, Encryption encryption, Optional<SignIn> signIn) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_BY_TLS = 465;
    private static final int LAST_PORT = 65_535;

    /** What protects the letters on their way to the server. */
    public enum Encryption {
        /** TLS from the first byte. */
        TLS,
        /** Nothing is sent to a server that does not offer STARTTLS; the usual way. */
        STARTTLS,
        /** STARTTLS where the server offers it. */
        OPTIONAL,
        /** None: for a server on the same machine or network. */
        NONE
    }

    /** The name and password by which the server knows this newsroom. */
    public record SignIn(String user, String password) {

        /** Hides both, so that they reach no log. */
        @Override
        public String toString() {
            return "(a sign-in)";
        }
    }

    /** The server; empty for an address that is not of this form, or that would send a password unencrypted. */
    public static Optional<MailServer> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean tls = "smtps".equals(scheme(uri));
            boolean mail = tls || "smtp".equals(scheme(uri));
            boolean bare = uri.getHost() != null
                    && uri.getFragment() == null
                    && uri.getPath().matches("/?");
            Optional<Encryption> encryption = encryption(uri, tls);
            Optional<SignIn> signIn = signIn(uri);
            int port = uri.getPort() < 0 ? (tls ? SUBMISSION_BY_TLS : SUBMISSION) : uri.getPort();
            boolean wellFormed = mail && bare && port >= 1 && port <= LAST_PORT && signIn.isPresent() == hasUser(uri);
            return encryption
                    .filter(one -> wellFormed && (signIn.isEmpty() || protectsPasswords(one)))
                    .map(one -> new MailServer(uri.getHost(), port, one, signIn));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean protectsPasswords(Encryption encryption) {
        return encryption == Encryption.TLS || encryption == Encryption.STARTTLS;
    }

    private static String scheme(URI uri) {
        return Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean hasUser(URI uri) {
        return uri.getRawUserInfo() != null;
    }

    private static Optional<Encryption> encryption(URI uri, boolean tls) {
        return switch (Optional.ofNullable(uri.getRawQuery()).orElse("")) {
            case "" -> Optional.of(tls ? Encryption.TLS : Encryption.STARTTLS);
            case "starttls=required" -> tls ? Optional.empty() : Optional.of(Encryption.STARTTLS);
            case "starttls=optional" -> tls ? Optional.empty() : Optional.of(Encryption.OPTIONAL);
            case "starttls=off" -> tls ? Optional.empty() : Optional.of(Encryption.NONE);
            default -> Optional.empty();
        };
    }

    private static Optional<SignIn> signIn(URI uri) {
        String[] parts = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new SignIn(decoded(parts[0]), decoded(parts[1])))
                : Optional.empty();
    }

    /** A plus sign is one, as in every part of an address but its query. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
