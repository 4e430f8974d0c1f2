package news.bottomline.article;

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
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Moves articles in the background, from one thread, so one article at a time on each server. What is not finished when the
 * server stops goes on when it starts again. An article that cannot be moved does not keep the others.
 */
@ApplicationScoped
class MoveRunner {

    private static final Logger LOG = System.getLogger(MoveRunner.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MoveSteps steps;

    private boolean asked;
    private boolean running;
    private volatile boolean stopping;

    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION) Object event) {
        wake();
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) MoveStarted event) {
        wake();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private synchronized void wake() {
        asked = true;
        if (!running) {
            Thread thread = threads.newThread(this::run);
            thread.setName("bottomline-template-moves");
            thread.setDaemon(true);
            thread.start();
            running = true; // the thread waits for this lock before it looks
        }
    }

    /** Whether somebody has asked since the last look. If not, the thread ends, and the next call of {@link #wake} starts one. */
    private synchronized boolean goesOn() {
        running = asked && !stopping;
        asked = false;
        return running;
    }

    private void run() {
        while (goesOn()) {
            try {
                steps.unfinished().forEach(this::carryOut);
            } catch (RuntimeException | Error away) {
                LOG.log(
                        Level.WARNING,
                        "Moving articles has stopped. It goes on when somebody looks at the move.",
                        away);
            }
        }
    }

    /** What fails is tried a second time at the end: somebody may just have been saving the article. */
    void carryOut(long move) {
        round(move, (article, failed) -> {});
        round(move, (article, failed) -> {
            LOG.log(Level.WARNING, "Article " + article + " could not be moved to another version.", failed);
            steps.fail(move, article);
        });
        steps.finish(move);
    }

    private void round(long move, BiConsumer<Long, RuntimeException> fails) {
        Optional<Long> article = steps.next(move, 0);
        while (article.isPresent() && !stopping) {
            try {
                steps.carryOut(move, article.get());
            } catch (RuntimeException failed) {
                fails.accept(article.get(), failed);
            }
            article = steps.next(move, article.get());
        }
    }
}
