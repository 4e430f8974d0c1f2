package news.bottomline.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;

/**
 * A request whose body has arrived. A client that withholds its body keeps only its own thread waiting, and nothing that
 * others need.
 */
final class BufferedRequest extends HttpServletRequestWrapper {

    /** More than any request may send; what is longer is refused when it is read, and is not kept here. */
    private static final int MOST_BYTES = 5 * (int) BodySizeLimit.MOST_BYTES;

    /** For the slowest connection that still sends a whole article. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final InputStream body;

    private BufferedRequest(HttpServletRequest request, InputStream body) {
        super(request);
        this.body = body;
    }

    /** Waits for the body, if the request announces one (RFC 9112, 6). */
    static HttpServletRequest of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            return request;
        }
        InputStream arriving = new TimedInputStream(request.getInputStream(), LONGEST);
        byte[] arrived = arriving.readNBytes(MOST_BYTES);
        return new BufferedRequest(request, new SequenceInputStream(new ByteArrayInputStream(arrived), arriving));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Arrived();
    }

    private final class Arrived extends ServletInputStream {

        @Override
        public int read() throws IOException {
            return body.read();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            return body.read(to, from, length);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read at once, not when ready");
        }
    }
}
