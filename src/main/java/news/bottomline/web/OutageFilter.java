package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import news.bottomline.base.Keys;

/**
 * Answers 503 while the database does not answer, before any code queries it. It skips the session, which is in the database.
 * The form token needs the cookie only, so the answer can contain a form that can be sent again.
 */
@Provider
@ApplicationScoped
@Priority(1)
public class OutageFilter implements ContainerRequestFilter {

    @Inject
    HttpServletRequest request;

    @Inject
    Keys keys;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!DatabaseLimit.isRefused(request)) {
            return;
        }
        if (RequestPath.isStaff(request)) {
            SignedIn.session(request).ifPresent(session -> FormToken.remember(request, session, keys));
        }
        throw new ServiceUnavailableException(ErrorResponse.SECONDS_AWAY);
    }
}
