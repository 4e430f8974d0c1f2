package news.bottomline.screening;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import news.bottomline.base.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The screening policy: an ordered list of checks. The first verdict that is not Pass decides. A check that fails, or with
 * which the screening takes longer than {@link #LONGEST}, means that the reply is held.
 *
 * <p>The screening runs before the transaction that enters the reply, so that no check keeps a row locked.
 */
@ApplicationScoped
public class Screening {

    /** The check's name in the verdict on a reply that could not be screened. */
    static final String FAILED = "failed";

    public static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Logger LOG = System.getLogger(Screening.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Standings standings;

    final List<Check> policy = List.of(
            new StaffReply(), //
            new Rate(),
            new ProgramSigns(),
            new ManyLinks(),
            new Newcomer(),
            new ReadFirst());

    /** Counts the reply, and tells how its sender stands. */
    public Standing standing(SenderKeys sender, long articleId, Instant at) {
        return standings.count(sender, articleId, at);
    }

    /** The whole policy under these rules, in the order of the checks. */
    public List<Rule> policy(ConversationRules rules) {
        ReplyLimits limits = standings.limits();
        return policy.stream().map(check -> check.rule(rules, limits)).toList();
    }

    /** @throws Failure if a check turns the reply away */
    public Verdict of(Submission reply) {
        return of(reply, policy, executor, LONGEST);
    }

    static Verdict of(Submission reply, List<Check> policy, ExecutorService executor, Duration longest) {
        AtomicReference<String> current = new AtomicReference<>("");
        Future<Verdict> verdict = executor.submit(() -> first(reply, policy, current));
        try {
            return verdict.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            verdict.cancel(true);
            return failed(current.get(), slow);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Failure turnedAway) {
                throw turnedAway;
            }
            return failed(current.get(), failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed(current.get(), stopping);
        }
    }

    private static Verdict first(Submission reply, List<Check> policy, AtomicReference<String> current) {
        for (Check check : policy) {
            current.set(check.getClass().getSimpleName());
            Verdict verdict = check.of(reply);
            if (!(verdict instanceof Verdict.Pass)) {
                return verdict;
            }
        }
        throw new IllegalStateException("the last check passes nothing on");
    }

    private static Verdict failed(@Nullable String check, Exception cause) {
        LOG.log(Level.WARNING, "A reply was held because the check " + check + " failed", cause);
        return new Verdict.Hold(FAILED, List.of());
    }
}
