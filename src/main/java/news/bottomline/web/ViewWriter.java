package news.bottomline.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Renders views as HTML. A page is complete before its first byte is sent, so that a failure gives an error page. */
@Provider
@ApplicationScoped
public class ViewWriter implements MessageBodyWriter<View> {

    static final String HTML = "text/html;charset=UTF-8";

    @Inject
    ViewRenderer pages;

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return View.class == type;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Utf8ByteOutput html = pages.render(view, request);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(RequestPath.isStaff(request) ? "no-store" : "no-cache"));
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.getContentLength());
        html.writeTo(out);
    }
}
