package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps headers from deciding which resource answers. Every address has one representation, so {@code Accept} is not read
 * (RFC 9110, 12.5.1 allows this): a page that is rendered answers as a cached one does, and an unreadable header does no harm.
 * A content type that cannot be read counts as unknown, which is 415 where a type is needed.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(0)
public class IgnoredHeaders implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        context.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        @Nullable String type = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isReadable(type)) {
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    static boolean isReadable(String type) {
        try {
            MediaType.valueOf(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
