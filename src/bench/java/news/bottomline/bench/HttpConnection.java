package news.bottomline.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A persistent connection that sends a request and reads its answer completely. It is written by hand because it must use
 * little CPU: it runs on the same machine as the measured server.
 */
final class HttpConnection implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 20_000;
    private static final int BUFFER = 65_536;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    HttpConnection(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LONGEST_WAIT_MILLIS);
        in = socket.getInputStream();
    }

    /** Sends one request on a new connection. */
    static Answer askOnce(int port, Request request) throws IOException {
        try (HttpConnection wire = new HttpConnection(port)) {
            return wire.ask(request);
        }
    }

    Answer ask(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        Answer head = new Answer(head(), new byte[0]);
        Optional<String> length = head.header("Content-Length");
        if (length.isPresent()) {
            return new Answer(head.head(), take(Integer.parseInt(length.get())));
        }
        return head.header("Transfer-Encoding").isPresent() ? new Answer(head.head(), chunks()) : head;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder(1024);
        int from;
        do {
            from = head.length();
            head.append(line());
        } while (head.length() - from > 2);
        return head.toString();
    }

    /** One line with its end. */
    private String line() throws IOException {
        int at = next;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    String line = new String(buffer, next, at + 1 - next, StandardCharsets.ISO_8859_1);
                    next = at + 1;
                    return line;
                }
            }
            at -= next;
            fill();
            at += next;
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        int length;
        do {
            length = Integer.parseInt(line().strip(), 16);
            body.writeBytes(take(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    private byte[] take(int length) throws IOException {
        byte[] taken = Arrays.copyOfRange(buffer, next, next + Math.min(length, end - next));
        next += taken.length;
        if (taken.length == length) {
            return taken;
        }
        byte[] whole = Arrays.copyOf(taken, length);
        if (in.readNBytes(whole, taken.length, length - taken.length) < length - taken.length) {
            throw new EOFException("an answer ended too early");
        }
        return whole;
    }

    /** Reads more bytes behind the unread ones. */
    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read <= 0) {
            throw new EOFException("the server closed the connection");
        }
        end += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
