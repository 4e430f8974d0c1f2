package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import news.bottomline.base.SiteSettings;

/**
 * Reads the body of a form before anything can fail, so that every answer can show it as an {@link UnsentForm}. It skips
 * cross-site requests: their fields must never appear in a form that the user could send.
 */
@Provider
@ApplicationScoped
@Priority(-1)
public class FormKeeper implements ContainerRequestFilter {

    /** A form that exceeds the size limit for bodies is still shown, up to this size. */
    private static final int MOST_BYTES = 4 * (int) BodySizeLimit.MOST_BYTES;

    /** Several times what the longest article's form has. Each field costs a hundred times its bytes to read and to show. */
    static final int MOST_FIELDS = 5_000;

    @Inject
    SiteSettings settings;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (!FormContentType.isForm(context.getMediaType()) || !CsrfFilter.isAllowed(context, request, settings)) {
            return;
        }
        byte[] body = context.getEntityStream().readNBytes(MOST_BYTES);
        if (hasTooManyFields(body)) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (body.length < MOST_BYTES) {
            UnsentForm.keep(request, body);
        }
        if (!isEncoded(body)) {
            throw new BadRequestException();
        }
        context.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(body), context.getEntityStream()));
    }

    static boolean hasTooManyFields(byte[] body) {
        int separators = 0;
        for (byte one : body) {
            separators += one == '&' ? 1 : 0;
        }
        return separators >= MOST_FIELDS;
    }

    /** Whether each percent sign begins two hexadecimal digits. Jersey would fail at others while it looks for a parameter. */
    static boolean isEncoded(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '%' && (i + 2 >= body.length || !isHex(body[i + 1]) || !isHex(body[i + 2]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
