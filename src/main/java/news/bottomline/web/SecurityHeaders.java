package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.bottomline.base.SiteSettings;

/** What every answer tells the browser not to allow, errors and files included (OWASP ASVS 5.0, 3.4). */
public class SecurityHeaders implements Filter {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    SiteSettings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setHeader("Server", "Bottomline"); // these two in place of the server's own, which tell versions
        response.setHeader("X-Powered-By", "Bottomline");
        if (!response.containsHeader("Content-Security-Policy")) { // which the page for a failure may have already
            forbid(response);
        }
        if (RequestPath.isStaff((HttpServletRequest) request) || RequestPath.isApi((HttpServletRequest) request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Adds rather than sets, since GlassFish searches each header that is set by a regular expression made anew. */
    private void forbid(HttpServletResponse response) {
        response.addHeader("Content-Security-Policy", POLICY);
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("X-Frame-Options", "DENY");
        response.addHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.addHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.addHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.addHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (settings.isSecure()) {
            response.addHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
