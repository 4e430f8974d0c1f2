package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import news.bottomline.base.Keys;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Sessions;

/**
 * Looks up the session on staff pages. A browser without a session gets a visitor cookie from which the form token is made,
 * so that the sign-in form is protected from CSRF as well.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String VISITOR = "bottomline-visitor";
    private static final String NEW_VISITOR = SessionFilter.class.getName();

    @Inject
    Sessions sessions;

    @Inject
    Keys keys;

    @Inject
    SiteSettings settings;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!RequestPath.isStaff(request)) {
            return;
        }
        Optional<String> token = SignedIn.session(request);
        token.ifPresent(
                session -> FormToken.remember(request, session, keys)); // for the error page if the lookup fails
        Optional<SignedIn> who = token.flatMap(sessions::of).map(SignedIn::new);
        who.ifPresent(signedIn -> signedIn.remember(request));
        FormToken.remember(request, who.isPresent() ? token.orElseThrow() : visitor(), keys);
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (request.getAttribute(NEW_VISITOR) instanceof String visitor) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, SignedIn.cookie(VISITOR, visitor, -1, settings));
        }
    }

    private String visitor() {
        return SignedIn.cookie(request, VISITOR).orElseGet(() -> {
            String visitor = Keys.token();
            request.setAttribute(NEW_VISITOR, visitor);
            return visitor;
        });
    }
}
