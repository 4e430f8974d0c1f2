package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.SiteSettings;

/**
 * Refuses cross-site request forgery (OWASP ASVS 5.0, 3.5.1): a request that changes something must come from a page of this
 * site. On staff pages it must carry the form token as well.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 10)
public class CsrfFilter implements ContainerRequestFilter {

    /** The methods that change nothing (RFC 9110, 9.2.1). */
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final String FIELD = "csrf";

    @Inject
    SiteSettings settings;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (SAFE.contains(context.getMethod())) {
            return;
        }
        if (!isAllowed(context, request, settings)) {
            throw new Failure.Forbidden("a page of this site");
        }
        if (RequestPath.isStaff(request)) {
            checkToken(context);
        }
    }

    /** Accepts replies without an origin: they need no account, so a forged one gains nothing, and strict browsers send none. */
    static boolean isAllowed(ContainerRequestContext context, HttpServletRequest request, SiteSettings settings) {
        return switch (RequestOrigin.of(context, settings.baseUrl())) {
            case OWN -> true;
            case FOREIGN -> false;
            case WITHHELD -> !RequestPath.isStaff(request) && !RequestPath.isApi(request);
        };
    }

    private void checkToken(ContainerRequestContext context) throws IOException {
        if (FormToken.matches(request, sentToken(context))) {
            return;
        }
        if (SignedIn.of(request).isEmpty() && !RequestPath.needsNoSession(request)) {
            throw new SignInRequired();
        }
        throw new StaleToken();
    }

    private String sentToken(ContainerRequestContext context) throws IOException {
        Optional<Upload> upload = Upload.of(request);
        if (upload.isPresent()) {
            upload.get().check();
            return upload.get().field(FIELD);
        }
        byte[] form = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(form));
        return token(new String(form, StandardCharsets.ISO_8859_1));
    }

    /** The token consists of characters that form encoding leaves unchanged. */
    private static String token(String form) {
        return Stream.of(form.split("&"))
                .filter(field -> field.startsWith(FIELD + "="))
                .map(field -> field.substring(FIELD.length() + 1))
                .findFirst()
                .orElse("");
    }
}
