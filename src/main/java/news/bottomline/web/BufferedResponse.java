package news.bottomline.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Buffers status, headers and body until it is decided whether they are sent. Cookies and the headers that the server sets
 * itself pass through.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private final List<Runnable> head = new ArrayList<>();
    private int status = SC_OK;
    private boolean refused;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** Sends the buffered answer, or only its headers and length. */
    void release(boolean headersOnly) throws IOException {
        if (refused || super.isCommitted()) {
            return;
        }
        super.setStatus(status);
        head.forEach(Runnable::run);
        super.setContentLength(body.size());
        if (!headersOnly) {
            body.writeTo(super.getOutputStream());
        }
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return refused || super.isCommitted() ? super.getStatus() : status;
    }

    /** Sends the error at once; the server renders its page. */
    @Override
    public void sendError(int code) throws IOException {
        refused = true;
        super.sendError(code);
    }

    @Override
    public void sendError(int code, String message) throws IOException {
        refused = true;
        super.sendError(code, message);
    }

    @Override
    public void setContentType(String type) {
        head.add(() -> super.setContentType(type));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held();
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), true);
    }

    /** Ignores the length, because the body that is sent may differ from the buffered one. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void setHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            head.add(() -> super.setHeader(name, value));
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            head.add(() -> super.addHeader(name, value));
        }
    }

    @Override
    public void flushBuffer() {}

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            body.write(from, start, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("written at once, not when ready");
        }
    }
}
