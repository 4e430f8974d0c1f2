package news.bottomline.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import news.bottomline.base.Keys;
import news.bottomline.user.ApplicationPasswords;
import news.bottomline.user.Passwords;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates each request by an application password or, for administrators, by the account's own password.
 *
 * <p>Wrong credentials are refused even where none are needed, so that a client notices its mistake. Application passwords
 * are compared first: that is cheap, and a revoked one does not count as a failed attempt, because they cannot be guessed.
 * Any other password counts as an attempt at the account's own.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class BasicSignIn implements ContainerRequestFilter {

    @Inject
    ApplicationPasswords applicationPasswords;

    @Inject
    Passwords passwords;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        @Nullable String authorization = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !context.getUriInfo().getPath().startsWith("api/")) {
            return;
        }
        User caller = Credentials.parse(authorization)
                .flatMap(this::signIn)
                .orElseThrow(() -> new NotAuthorizedException(ApiCaller.CHALLENGE));
        ApiCaller.remember(request, caller);
    }

    private Optional<User> signIn(Credentials given) {
        Optional<User> program = applicationPasswords.signIn(given.email(), given.password());
        if (program.isPresent() || Keys.isToken(given.password().strip())) {
            return program;
        }
        return passwords.signInAdministrator(given.email(), given.password(), request.getRemoteAddr());
    }
}
