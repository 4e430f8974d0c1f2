package news.bottomline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import news.bottomline.user.User;

/** The user of an API request, as {@link BasicSignIn} has authenticated it. */
public final class ApiCaller {

    /** The challenge (RFC 7617). */
    static final String CHALLENGE = "Basic realm=\"Bottomline\", charset=\"UTF-8\"";

    /** The user; empty for a request without credentials. Wrong credentials are refused before. */
    public static Optional<User> of(HttpServletRequest request) {
        return Optional.ofNullable((User) request.getAttribute(ApiCaller.class.getName()));
    }

    /** @throws NotAuthorizedException for a request without credentials: 401 with the challenge */
    public static User required(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new NotAuthorizedException(CHALLENGE));
    }

    static void remember(HttpServletRequest request, User caller) {
        request.setAttribute(ApiCaller.class.getName(), caller);
    }

    private ApiCaller() {}
}
