package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Adds what HTTP requires and GlassFish omits: sets {@code Date} (RFC 9110, 6.6.1), and refuses requests with several
 * {@code Host} headers or a malformed one (RFC 9112, 3.2), or with a malformed content type (RFC 9110, 8.3).
 */
public class ProtocolFilter implements Filter {

    /** The characters of a host besides letters and digits (RFC 3986, 3.2.2), and the colon before a port. */
    private static final String IN_HOST = "-._~%!$&'()*+,;=:[]";

    @Inject
    InstantSource clock;

    private HttpDate date = new HttpDate(InstantSource.system());

    @Override
    public void init(FilterConfig config) {
        date = new HttpDate(clock);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) answer;
        if (!response.containsHeader("Date")) { // the filter has run already when an error page is rendered
            response.addHeader("Date", date.now());
        }
        if (!hasOneHost(((HttpServletRequest) request).getHeaders("Host"))) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, request, response, chain);
        } else if (!isReadable(request.getContentType())) {
            refuse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Lets error pages through, because they are rendered with the refused request. */
    private static void refuse(int status, ServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else {
            response.sendError(status);
        }
    }

    /** HTTP/1.0 does not require the header. */
    static boolean hasOneHost(Enumeration<String> hosts) {
        return !hosts.hasMoreElements() || (isHost(hosts.nextElement()) && !hosts.hasMoreElements());
    }

    /** Jersey would answer 400 to a content type without its form, before any filter of ours. */
    static boolean isReadable(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isHost(String host) {
        return host.chars().allMatch(each -> isLetterOrDigit(each) || IN_HOST.indexOf(each) >= 0);
    }

    private static boolean isLetterOrDigit(int each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
    }
}
