package news.bottomline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import news.bottomline.user.User;

/** Whoever's program sends a request, as {@link BasicSignIn} found out. */
public final class ApiCaller {

    /** How to sign in (RFC 7617). */
    static final String CHALLENGE = "Basic realm=\"Bottomline\", charset=\"UTF-8\"";

    /** Empty for a request without credentials; one with wrong ones does not come as far as this. */
    public static Optional<User> of(HttpServletRequest request) {
        return Optional.ofNullable((User) request.getAttribute(ApiCaller.class.getName()));
    }

    /** @throws NotAuthorizedException for a request without credentials: 401, with how to sign in */
    public static User required(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new NotAuthorizedException(CHALLENGE));
    }

    static void remember(HttpServletRequest request, User caller) {
        request.setAttribute(ApiCaller.class.getName(), caller);
    }

    private ApiCaller() {}
}
