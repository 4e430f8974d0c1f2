package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import news.bottomline.base.DatabaseMonitor;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SiteSettings;

/**
 * Limits how many requests use the database at the same time, so that a hanging database never blocks all threads of the
 * server. Further requests wait while others complete. When none has completed for a while, or the database does not
 * answer, {@link OutageFilter} refuses them. A request takes part only after its body has arrived.
 */
public class DatabaseLimit implements Filter {

    private static final long PATIENCE_MILLIS = 50;
    private static final long STANDSTILL_NANOS = 750_000_000;
    private static final String REFUSED = DatabaseLimit.class.getName();

    @Inject
    SiteSettings settings;

    private Semaphore turns = new Semaphore(1);
    private volatile long progress = System.nanoTime();

    /**
     * Whether this request must be answered without the database. A request that had to wait, such as for a page that another
     * one renders, asks again.
     */
    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(REFUSED) != null || DatabaseMonitor.isAway();
    }

    @Override
    public void init(FilterConfig config) {
        turns = new Semaphore(settings.databaseRequests(), true);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (RequestPath.isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            request = Upload.of(request).isPresent() ? request : BufferedRequest.of(request);
        } catch (IOException gone) { // an error page could not be sent either
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        }
        if (getsTurn()) {
            take(request, response, chain);
        } else {
            request.setAttribute(REFUSED, true);
            chain.doFilter(request, response);
        }
    }

    private void take(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Turn turn = new Turn();
        request.setAttribute(Turn.class.getName(), turn);
        try {
            progress = System.nanoTime();
            chain.doFilter(request, response);
        } finally {
            turn.end();
        }
    }

    /**
     * Does long work that needs no database, such as decoding a picture, without keeping others from the database.
     *
     * @throws Failure.Busy where the request gets no turn afterwards
     */
    public static <T> T aside(HttpServletRequest request, Supplier<T> work) {
        Turn turn = (Turn) request.getAttribute(Turn.class.getName());
        turn.end();
        try {
            return work.get();
        } finally {
            turn.begin();
        }
    }

    /** A request's turn at the database, which it may give back and take again. */
    private final class Turn {

        private boolean held = true;

        void end() {
            if (held) {
                held = false;
                progress = System.nanoTime();
                turns.release();
            }
        }

        void begin() {
            if (!getsTurn()) {
                throw new Failure.Busy(Problem.of("", "upload.busy"), ErrorResponse.SECONDS_AWAY);
            }
            held = true;
            progress = System.nanoTime();
        }
    }

    private boolean getsTurn() {
        try {
            while (!DatabaseMonitor.isAway()) {
                if (turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
                if (System.nanoTime() - progress > STANDSTILL_NANOS) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
