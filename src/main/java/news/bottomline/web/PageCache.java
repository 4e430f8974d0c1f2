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
import news.bottomline.web.PageStore.Dated;
import org.jspecify.annotations.Nullable;

/** Answers readers' pages from the bytes kept, before the application is asked. */
public class PageCache implements Filter {

    private static final String UNTIL = PageCache.class.getName();
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    PageStore pages;

    /**
     * Says that the page being made is the same for everybody.
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
        if (!mayBeKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        Rendering rendering = new Rendering(request, response, chain);
        CachedResponse kept = pages.get(RequestPath.within(request), rendering::render);
        rendering.rethrow();
        if (kept != null) {
            response.setHeader("Cache-Control", "no-cache");
            kept.answer(request, response);
        } else {
            rendering.finish();
        }
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                && request.getQueryString() == null
                && !RequestPath.contains(request)
                && !RequestPath.isApi(request)
                && !RequestPath.isFile(request);
    }

    /** One run of the application for this request, whose answer goes into the cache or, where it is not to, to who asked. */
    private static final class Rendering {

        private final HttpServletRequest request;
        private final FilterChain chain;
        private final BufferedResponse response;
        private @Nullable IOException failed;
        private @Nullable ServletException refused;

        Rendering(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            this.request = request;
            this.chain = chain;
            this.response = new BufferedResponse(response);
        }

        @Nullable
        Dated render() {
            try {
                chain.doFilter(new HeadAsGet(request), response);
            } catch (IOException e) {
                failed = e;
            } catch (ServletException e) {
                refused = e;
            }
            boolean kept = request.getAttribute(UNTIL) != null && response.getStatus() == HttpServletResponse.SC_OK;
            return kept && failed == null && refused == null
                    ? new Dated(CachedResponse.of(response.body(), ViewWriter.HTML), until())
                    : null;
        }

        @SuppressWarnings("unchecked")
        private Optional<Instant> until() {
            return (Optional<Instant>) request.getAttribute(UNTIL);
        }

        void rethrow() throws IOException, ServletException {
            if (failed != null) {
                throw failed;
            }
            if (refused != null) {
                throw refused;
            }
        }

        /** Unless a HEAD was asked for, what has been held back goes out. */
        void finish() throws IOException {
            response.release("HEAD".equals(request.getMethod()));
        }
    }
}
