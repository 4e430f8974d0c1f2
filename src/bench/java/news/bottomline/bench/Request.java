package news.bottomline.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire. */
record Request(byte[] bytes) {

    /** @param headers whole lines */
    static Request get(String path, String... headers) {
        return new Request(bytes("GET " + path + " HTTP/1.1\r\n" + lines(headers) + "\r\n"));
    }

    static Request form(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Request(bytes("POST " + path + " HTTP/1.1\r\n" + lines(headers)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form));
    }

    private static String lines(String... headers) {
        StringBuilder lines = new StringBuilder("Host: 127.0.0.1\r\n");
        for (String header : headers) {
            lines.append(header).append("\r\n");
        }
        return lines.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
