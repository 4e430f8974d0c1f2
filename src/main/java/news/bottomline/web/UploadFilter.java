package news.bottomline.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Receives the files of the addresses that take one, before the request has its turn at the database. A request that says of
 * nobody that it comes from them brings no file: it is refused later, and its body is not read.
 */
public class UploadFilter implements Filter {

    private static final Set<String> TAKING_FILES = Set.of("/desk/pictures", "/api/v1/pictures");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (!isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        try (Upload received = Upload.receive(request)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && TAKING_FILES.contains(RequestPath.within(request))
                && isMultipart(request)
                && (request.getHeader("Authorization") != null
                        || SignedIn.session(request).isPresent());
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
