package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import news.bottomline.base.Keys;

/**
 * The CSRF token of staff forms: an HMAC of a cookie that other sites can neither read nor set, so that they cannot compute it.
 */
final class FormToken {

    static void remember(HttpServletRequest request, String cookie, Keys keys) {
        byte[] token = keys.mac("form", cookie);
        request.setAttribute(
                FormToken.class.getName(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(FormToken.class.getName()));
    }

    static boolean matches(HttpServletRequest request, String given) {
        return of(request)
                .filter(token -> MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    private FormToken() {}
}
