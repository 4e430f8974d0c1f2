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

/** Sets the security headers of every answer, including errors and files (OWASP ASVS 5.0, 3.4). */
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
        response.setHeader("Server", "Bottomline"); // replaces the server's headers, which reveal versions
        response.setHeader("X-Powered-By", "Bottomline");
        if (!response.containsHeader("Content-Security-Policy")) { // an error page may have one already
            forbid(response);
        }
        if (RequestPath.isStaff((HttpServletRequest) request) || RequestPath.isApi((HttpServletRequest) request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Adds instead of sets, because GlassFish compiles a regular expression for each header that is set. */
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
