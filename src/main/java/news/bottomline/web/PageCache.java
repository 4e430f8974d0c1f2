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
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Answers requests for public pages and pictures from memory, before the application runs. */
public class PageCache implements Filter {

    static final String UNTIL = PageCache.class.getName();
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    PageStore pages;

    @Inject
    KeptFiles files;

    /**
     * Marks the page that is being rendered as the same for everybody, so that it is cached.
     *
     * @param until when it changes by itself, if it does
     */
    public static void keep(HttpServletRequest request, Optional<Instant> until) {
        request.setAttribute(UNTIL, until);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        KeptFile file =
                RequestPath.isPicture(request) && READS.contains(request.getMethod()) ? files.find(request) : null;
        CachedResponse kept = mayBeKept(request) ? pages.find(RequestPath.within(request)) : null;
        if (file != null) {
            file.answer(request, response);
        } else if (kept != null) {
            send(kept, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static void send(CachedResponse kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        kept.answer(request, response);
    }

    static boolean mayBeKept(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                && !PageParameters.isAnyIn(request)
                && !RequestPath.isStaff(request)
                && !RequestPath.isApi(request)
                && !RequestPath.isFile(request)
                && !RequestPath.isPicture(request);
    }
}
