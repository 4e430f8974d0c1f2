package news.bottomline.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import news.bottomline.base.DatabaseMonitor;
import news.bottomline.base.MailServer;
import news.bottomline.base.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Sends the letters that are due, from one thread on each server. Without a mail server in the settings there is no thread, and
 * the letters wait.
 */
@ApplicationScoped
class Carrier {

    private static final Logger LOG = System.getLogger(Carrier.class.getName());
    private static final long PAUSE_NANOS = Duration.ofSeconds(30).toNanos();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    SiteSettings settings;

    @Inject
    Postbox postbox;

    @Inject
    Smtp smtp;

    private volatile @Nullable Thread thread;
    private volatile boolean stopping;

    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION) Object event) {
        settings.mailServer().ifPresent(server -> {
            Thread started = threads.newThread(() -> run(server));
            started.setName("bottomline-letters");
            started.setDaemon(true);
            thread = started;
            started.start();
        });
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterAdded event) {
        LockSupport.unpark(thread);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        LockSupport.unpark(thread);
    }

    private void run(MailServer server) {
        while (!stopping) {
            if (!DatabaseMonitor.isAway()) {
                try {
                    round(server);
                    postbox.forgetOld();
                } catch (RuntimeException | Error failed) {
                    LOG.log(Level.WARNING, "Sending letters has stopped for half a minute.", failed);
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Sends what is due. Where the mail server itself is the obstacle, the other letters are not tried in vain. */
    void round(MailServer server) {
        Optional<Delivery> due = postbox.next();
        while (due.isPresent() && !stopping) {
            Outcome outcome = smtp.send(due.get(), server);
            postbox.settle(due.get(), outcome);
            boolean goesOn = !(outcome instanceof Outcome.Failed failed && failed.concernsAll());
            due = goesOn ? postbox.next() : Optional.empty();
        }
    }
}
