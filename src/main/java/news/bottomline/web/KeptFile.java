package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;

/**
 * A file whose content never changes at its address. It is sent as what it is and nothing else: a browser that opens it runs
 * nothing and loads nothing.
 *
 * @param tag its entity tag, without quotation marks
 */
public record KeptFile(byte[] content, String type, String tag) {

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "public, max-age=31536000, immutable",
            "Content-Security-Policy", "sandbox; default-src 'none'",
            "X-Content-Type-Options", "nosniff");

    Response response() {
        Response.ResponseBuilder answer = Response.ok(content, type).tag(tag);
        HEADERS.forEach(answer::header);
        return answer.build();
    }

    /** Answers a GET or HEAD. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String quoted = "\"" + tag + "\"";
        HEADERS.forEach(response::setHeader);
        response.setHeader("ETag", quoted);
        if (ContentNegotiation.tag(request.getHeader("If-None-Match"), quoted)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(content);
        }
    }
}
