package news.bottomline.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Keys;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Sessions;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/** The signed-in user of a request to a staff page, and the session. */
public record SignedIn(User user) {

    static final String COOKIE = "bottomline";

    /** The signed-in user. @throws SignInRequired if there is none */
    public static SignedIn required(HttpServletRequest request) {
        return of(request).orElseThrow(SignInRequired::new);
    }

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()));
    }

    /** The token of the session that the request came with, valid or not. */
    public static Optional<String> session(HttpServletRequest request) {
        return cookie(request, COOKIE);
    }

    /** The cookie that begins a session with this token. */
    public static NewCookie begin(String token, SiteSettings settings) {
        return cookie(COOKIE, token, (int) Sessions.LIFE.toSeconds(), settings);
    }

    /** The cookie that removes the session from the browser. */
    public static NewCookie end(SiteSettings settings) {
        return cookie(COOKIE, "", 0, settings);
    }

    /** Starts the session within this request, so that the answer already shows the user and the new form token. */
    public static void begun(HttpServletRequest request, User user, String token, Keys keys) {
        new SignedIn(user).remember(request);
        FormToken.remember(request, token, keys);
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(SignedIn.class.getName(), this);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name)
                                && !cookie.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param seconds how long it lasts; -1 until the browser is closed */
    static NewCookie cookie(String name, String value, int seconds, SiteSettings settings) {
        String path = settings.baseUrl().getPath();
        return new NewCookie.Builder(name)
                .value(value)
                .path(path == null || path.isEmpty() ? "/" : path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(settings.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
