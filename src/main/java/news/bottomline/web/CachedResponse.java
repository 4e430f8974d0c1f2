package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A cached answer as bytes, plain and compressed. Each form has its own strong entity tag (RFC 9110, 8.8.3). A browser that
 * has the current one gets 304.
 */
record CachedResponse(byte[] plain, byte[] gzip, String type, String version) {

    private static final int VERSION_CHARS = 16;

    static CachedResponse of(byte[] content, String type) {
        return new CachedResponse(content, compressed(content), type, hash(content));
    }

    /** Answers a GET or HEAD; the caller has set {@code Cache-Control}. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = ContentNegotiation.gzip(request.getHeader("Accept-Encoding"));
        String tag = zipped ? "\"" + version + "-gzip\"" : "\"" + version + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (ContentNegotiation.tag(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = zipped ? gzip : plain;
        response.setContentType(type);
        response.setContentLength(body.length);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    int bytes() {
        return plain.length + gzip.length;
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, VERSION_CHARS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
