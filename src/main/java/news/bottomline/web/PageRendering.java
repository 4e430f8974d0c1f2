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
import org.jspecify.annotations.Nullable;

/**
 * Renders a cacheable page once for all concurrent requests, and caches it. While the database does not answer, the last page
 * is sent instead, marked as stale (RFC 9111, 4.2.4).
 */
public class PageRendering implements Filter {

    @Inject
    PageStore pages;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        if (!PageCache.mayBeKept(request)) {
            chain.doFilter(request, response);
        } else if (!DatabaseLimit.isRefused(request)) {
            make(request, response, chain);
        } else if (!isSentAsItWas(request, response)) {
            new Rendering(request, response, chain).pass();
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Rendering rendering = new Rendering(request, response, chain);
        CachedResponse kept = pages.get(RequestPath.within(request), rendering::render);
        rendering.rethrow();
        if (kept != null) {
            PageCache.send(kept, request, response);
        } else if (!rendering.isOutage() || !isSentAsItWas(request, response)) {
            rendering.finish();
        }
    }

    private boolean isSentAsItWas(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageStore.Stale> stale = pages.stale(RequestPath.within(request));
        if (stale.isPresent()) {
            send(stale.get(), request, response);
        }
        return stale.isPresent();
    }

    private static void send(PageStore.Stale stale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader("Age", Long.toString(stale.seconds()));
        response.addHeader("Warning", "110 - \"Response is Stale\"");
        PageCache.send(stale.page(), request, response);
    }

    /** One run of the application for a request. Its answer is cached, or sent to the client where it may not be. */
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

        PageStore.@Nullable Dated render() {
            try {
                chain.doFilter(new PageRequest(request), response);
            } catch (IOException e) {
                failed = e;
            } catch (ServletException e) {
                refused = e;
            }
            boolean kept =
                    request.getAttribute(PageCache.UNTIL) != null && response.getStatus() == HttpServletResponse.SC_OK;
            return kept && failed == null && refused == null
                    ? new PageStore.Dated(CachedResponse.of(response.body(), ViewWriter.HTML), until())
                    : null;
        }

        /** Runs the application for an answer that is not cached. */
        void pass() throws IOException, ServletException {
            chain.doFilter(new PageRequest(request), response);
            finish();
        }

        @SuppressWarnings("unchecked")
        private Optional<Instant> until() {
            return (Optional<Instant>) request.getAttribute(PageCache.UNTIL);
        }

        void rethrow() throws IOException, ServletException {
            if (failed != null) {
                throw failed;
            }
            if (refused != null) {
                throw refused;
            }
        }

        /** Whether the application answered 503, because the database does not answer. */
        boolean isOutage() {
            return failed == null
                    && refused == null
                    && response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }

        /** Sends the buffered answer; for a HEAD its headers only. */
        void finish() throws IOException {
            response.release("HEAD".equals(request.getMethod()));
        }
    }
}
