package news.bottomline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which site's page caused a request, as far as the browser tells. */
enum RequestOrigin {
    /** A page of this site, or no page: the address bar or a program. */
    OWN,
    /** A page of another site. */
    FOREIGN,
    /**
     * The browser withholds the origin and sends no other sign. Either a privacy setting or another site causes this; they
     * look alike.
     */
    WITHHELD;

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<String> DEFAULT_PORTS = Set.of("http:80", "https:443");

    static RequestOrigin of(ContainerRequestContext request, URI baseUrl) {
        return of(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString("Referer"),
                request.getHeaderString("Host"),
                baseUrl);
    }

    /**
     * Uses the sign that is hardest to suppress. No page can set any of these headers. All current browsers send
     * {@code Sec-Fetch-Site} over TLS. {@code Origin: null} may come from any site; a {@code Referer} may then still tell.
     */
    static RequestOrigin of(
            @Nullable String site,
            @Nullable String origin,
            @Nullable String referer,
            @Nullable String host,
            URI baseUrl) {
        if (site != null && !OWN_SITE.contains(site)) {
            return FOREIGN;
        }
        @Nullable String sign = origin != null && !origin.equals("null") ? origin : site == null ? referer : null;
        if (sign != null) {
            return own(host, baseUrl).contains(normalized(sign)) ? OWN : FOREIGN;
        }
        return site == null && origin != null ? WITHHELD : OWN;
    }

    /** Compares with the request's host as well, because behind a proxy it may differ from the public one. */
    private static Set<String> own(@Nullable String host, URI baseUrl) {
        return Stream.of(baseUrl.toString(), "http://" + host, "https://" + host)
                .map(RequestOrigin::normalized)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The origin of an address, without a default port; empty if it has none. */
    private static String normalized(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return "";
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isDefault = uri.getPort() < 0 || DEFAULT_PORTS.contains(scheme + ":" + uri.getPort());
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (isDefault ? "" : ":" + uri.getPort());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
