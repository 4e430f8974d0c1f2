package news.bottomline.base;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database twice a second whether it answers, on a connection of its own and from one thread. While it does not,
 * requests are refused at once instead of waiting one after the other, and nobody else tries to connect. One line in the
 * log says when an outage begins, and one when it ends.
 */
@ApplicationScoped
public class DatabaseMonitor {

    /** How long an answer may take; longer than any pause of a busy machine, shorter than a request is ready to wait. */
    private static final int LONGEST_MILLIS = 1200;

    private static final Logger LOG = System.getLogger(DatabaseMonitor.class.getName());
    private static final long PAUSE_NANOS = 500_000_000;
    private static final long PATIENCE_MILLIS = 300;

    /** Static, because the server's pool makes its own {@link Database} without injection. */
    private static volatile boolean away;

    @Resource
    ManagedThreadFactory threads;

    private final Database database = new Database();
    private final Semaphore asking = new Semaphore(1, true);
    private volatile CompletableFuture<Boolean> next = new CompletableFuture<>();
    private @Nullable Thread thread;
    private volatile boolean running = true;
    private volatile long asked = System.nanoTime();
    private @Nullable Connection connection;

    /** Whether the database did not answer when it was last asked. */
    public static boolean isAway() {
        return away;
    }

    /** After the schema: whoever starts is told there what is wrong with the database. */
    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.PLATFORM_AFTER)
                    Object event) {
        // the first call makes the bean, which starts the thread
    }

    @PostConstruct
    void start() {
        Thread started = threads.newThread(this::run);
        started.setName("bottomline-database-monitor");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @PreDestroy
    void stop() {
        running = false;
        LockSupport.unpark(thread);
        away = false;
    }

    /**
     * Whether the database answers a question put to it after this call, or has just failed to. One thread waits for the
     * answer, for {@value #LONGEST_MILLIS} ms at most; the others wait for that thread, and much less.
     */
    public boolean answersNow() {
        try {
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
            if (away || !asking.tryAcquire(Math.max(0, PATIENCE_MILLIS - waited), TimeUnit.MILLISECONDS)) {
                return false; // one who asks before us has been waiting for longer than an answer takes
            }
            asked = System.nanoTime();
            try {
                CompletableFuture<Boolean> answer = next;
                LockSupport.unpark(thread);
                return answer.get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
            } finally {
                asking.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void run() {
        while (running) {
            CompletableFuture<Boolean> asked = startNext();
            boolean answers = answers();
            tell(answers);
            asked.complete(answers);
            if (!answers) { // who asked meanwhile need not wait for another failure
                startNext().complete(false);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        close();
    }

    /** From here on, whoever asks is told the answer after the one that is due. */
    private CompletableFuture<Boolean> startNext() {
        CompletableFuture<Boolean> due = next;
        next = new CompletableFuture<>();
        return due;
    }

    private boolean answers() {
        boolean used = connection != null;
        try {
            return answer();
        } catch (SQLException | RuntimeException e) { // an exception of the server's pool must not end this thread
            close();
            // a connection that is lost says nothing yet; one that is silent does
            return used && !isSilence(e) && answers();
        }
    }

    private boolean answer() throws SQLException {
        Connection open = connection == null ? database.connect() : connection;
        connection = open;
        open.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
        try (Statement statement = open.createStatement()) {
            return statement.execute("select 1");
        }
    }

    private static boolean isSilence(Exception failed) {
        return failed.getCause() instanceof SocketTimeoutException;
    }

    private static void tell(boolean answers) {
        if (away == answers) {
            away = !answers;
            LOG.log(
                    answers ? Level.INFO : Level.ERROR,
                    answers
                            ? "The database answers again."
                            : "The database does not answer. Pages that are kept are shown; other requests get 503.");
        }
    }

    private void close() {
        try (Connection closing = connection) {
            connection = null;
        } catch (SQLException | RuntimeException e) {
            // it was lost already
        }
    }
}
