package news.bottomline.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body of more than {@link #MOST_BYTES}, several times what the longest article needs, with 413. An {@link Upload}
 * has a limit of its own.
 */
@Provider
@ApplicationScoped
@Priority(0)
public class BodySizeLimit implements ContainerRequestFilter {

    static final long MOST_BYTES = 1_000_000;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (Upload.of(request).isPresent()) {
            return;
        }
        if (context.getLength() > MOST_BYTES) {
            throw tooMuch();
        }
        if (context.hasEntity()) {
            context.setEntityStream(new Limited(context.getEntityStream()));
        }
    }

    private static ClientErrorException tooMuch() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Counts the bytes of a body that is sent without its length. */
    private static final class Limited extends FilterInputStream {

        private long left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int got = super.read(to, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooMuch();
            }
        }
    }
}
