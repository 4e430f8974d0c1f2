package news.bottomline.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * A connection that ends after a time, whatever the other side does. The limit of a socket's own counts for each byte anew, so a
 * server that sends one every few seconds would hold a thread for hours.
 */
final class TimedSocket extends Socket {

    private final long end;

    private TimedSocket(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                check();
                return super.read(to, from, length);
            }
        };
    }

    private void check() throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new SocketTimeoutException("the conversation takes too long");
        }
    }

    /** Makes sockets whose time begins when they are made. Jakarta Mail connects them by itself. */
    static SocketFactory factory(Duration limit) {
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                return new TimedSocket(limit);
            }

            @Override
            public Socket createSocket(String host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
