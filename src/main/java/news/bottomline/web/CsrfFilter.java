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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site made a browser send (OWASP ASVS 5.0, 3.5.1): a request that changes something has to come from
 * one of this site's own pages, and on the staff's pages it has to bring the form token as well.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 10)
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    SiteSettings settings;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (SAFE.contains(context.getMethod())) {
            return;
        }
        if (isForeign(context, settings)) {
            throw new Failure.Forbidden("a page of this site");
        }
        if (RequestPath.contains(request)) {
            checkToken(context);
        }
    }

    static boolean isForeign(ContainerRequestContext context, SiteSettings settings) {
        return isForeign(
                context.getHeaderString("Sec-Fetch-Site"),
                context.getHeaderString("Origin"),
                context.getHeaderString("Host"),
                settings.baseUrl());
    }

    /** A browser names the site or the origin, or both; what names neither is no browser that another site could use. */
    static boolean isForeign(@Nullable String site, @Nullable String origin, @Nullable String host, URI baseUrl) {
        boolean foreignSite = site != null && !OWN_SITE.contains(site);
        boolean foreignOrigin = origin != null
                && !origin.equals(baseUrl.getScheme() + "://" + baseUrl.getAuthority())
                && (host == null || !Set.of("http://" + host, "https://" + host).contains(origin));
        return foreignSite || foreignOrigin;
    }

    private void checkToken(ContainerRequestContext context) throws IOException {
        byte[] form = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(form));
        if (FormToken.matches(request, token(new String(form, StandardCharsets.ISO_8859_1)))) {
            return;
        }
        if (SignedIn.of(request).isEmpty() && !RequestPath.isDoor(request)) {
            throw new SignInRequired();
        }
        throw new StaleToken();
    }

    /** The token is written in characters that a form leaves as they are. */
    private static String token(String form) {
        return Stream.of(form.split("&"))
                .filter(field -> field.startsWith("csrf="))
                .map(field -> field.substring("csrf=".length()))
                .findFirst()
                .orElse("");
    }
}
