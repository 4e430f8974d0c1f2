package news.bottomline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request that no client library sends.
 *
 * @param line the request line without the protocol
 * @param headers lines that take the place of a good {@code Host}
 */
public record RawRequest(String line, List<String> headers) {

    private static final int MILLISECONDS_OF_SILENCE = 5_000;

    /** Malformed targets and methods: the parser, the decoder and the normaliser of the server refuse different ones. */
    public static Stream<RawRequest> malformed() {
        Stream<String> lines = Stream.of(
                "GET /%zz",
                "GET /a%",
                "GET /%F",
                "GET /%FF",
                "GET /%00",
                "GET /..%2f",
                "GET /../../etc/passwd",
                "GET /%c0%af",
                "GET /%e0%80%af",
                "GET /%ed%a0%80",
                "GET /a%5cb",
                "GET /a\0b",
                "GET /\u00ff\u00fe",
                "GET http://x/%zz",
                "GET http:///x",
                "GET /assets/%zz",
                "GET /assets/..%2f..%2fWEB-INF/web.xml",
                "GET /" + "a".repeat(20_000),
                "TRACE /",
                "CONNECT /",
                "G[T /",
                "BREW /");
        Stream<RawRequest> hosts = Stream.of(
                        List.of("Host: a", "Host: b"), List.of("Host: a:zz"), List.of("Host:"), List.of("Host: a b"))
                .map(headers -> new RawRequest("GET /", headers));
        return Stream.concat(lines.map(line -> new RawRequest(line, List.of("Host: localhost"))), hosts);
    }

    /** Returns the answer, as far as it came before the server closed the connection or fell silent. */
    public String send(int port) throws IOException {
        String request = line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLISECONDS_OF_SILENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
        } catch (SocketTimeoutException silent) {
            // what has come is the answer
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }
}
