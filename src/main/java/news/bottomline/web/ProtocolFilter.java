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
import java.io.IOException;
import java.time.InstantSource;
import java.util.Enumeration;

/**
 * Does what HTTP requires of every answer and GlassFish leaves out: adds a {@code Date} (RFC 9110, 6.6.1), and refuses a request
 * with several hosts or with one that is no host (RFC 9112, 3.2).
 */
public class ProtocolFilter implements Filter {

    /** What may stand in a host beside letters and digits (RFC 3986, 3.2.2), with the colon before a port. */
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
        if (!response.containsHeader("Date")) { // which the request that led to an error page has set
            response.addHeader("Date", date.now());
        }
        if (hasOneHost(((HttpServletRequest) request).getHeaders("Host"))) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletRequest) request, response, chain);
        }
    }

    /** An error page has the same request, so it is let through. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** HTTP/1.0 allows none. */
    static boolean hasOneHost(Enumeration<String> hosts) {
        return !hosts.hasMoreElements() || (isHost(hosts.nextElement()) && !hosts.hasMoreElements());
    }

    private static boolean isHost(String host) {
        return host.chars().allMatch(each -> isLetterOrDigit(each) || IN_HOST.indexOf(each) >= 0);
    }

    private static boolean isLetterOrDigit(int each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
    }
}
