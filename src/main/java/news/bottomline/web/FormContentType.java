package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Refuses a POST to a page with 415 unless its body is a URL-encoded form in UTF-8, or an {@link Upload}. */
@Provider
@ApplicationScoped
@Priority(1)
public class FormContentType implements ContainerRequestFilter {

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!CsrfFilter.SAFE.contains(context.getMethod())
                && !RequestPath.isApi(request)
                && Upload.of(request).isEmpty()
                && !isForm(context.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    static boolean isForm(@Nullable MediaType type) {
        return type != null
                && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                && !type.isWildcardType()
                && !type.isWildcardSubtype()
                && isUtf8(type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    private static boolean isUtf8(@Nullable String charset) {
        return charset == null
                || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                || charset.equalsIgnoreCase("utf8");
    }
}
