package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Keeps {@code Accept} from deciding which resource answers. Every address has one representation, so the header is not read
 * (RFC 9110, 12.5.1 allows this): a page that is rendered answers as a cached one does, and an unreadable header does no harm.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(0)
public class IgnoredAccept implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        context.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }
}
