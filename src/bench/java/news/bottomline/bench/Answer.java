package news.bottomline.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** @param head the status line and the headers, with the empty line behind them */
record Answer(String head, byte[] body) {

    int status() {
        return Integer.parseInt(head, 9, 12, 10);
    }

    Optional<String> header(String name) {
        int line = head.indexOf("\r\n") + 2;
        while (line < head.length() - 2) {
            int end = head.indexOf("\r\n", line);
            int colon = line + name.length();
            if (head.regionMatches(true, line, name, 0, name.length()) && head.charAt(colon) == ':') {
                return Optional.of(head.substring(colon + 1, end).strip());
            }
            line = end + 2;
        }
        return Optional.empty();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The text shown in messages. */
    String statusLine() {
        return head.substring(0, head.indexOf("\r\n"));
    }
}
