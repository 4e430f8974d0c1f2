package news.bottomline.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process and its descendants: terminates it first, and kills what still runs after a while. */
final class Termination {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    /**
     * Asks the process alone, because PostgreSQL tells its own children in order. An interrupt of the caller ends the waiting,
     * not the process: it is killed at once.
     */
    static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        boolean interrupted = !awaitExit(List.of(process), patience);
        List<ProcessHandle> left = Stream.concat(Stream.of(process), descendants.stream())
                .filter(ProcessHandle::isAlive)
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        interrupted |= !awaitExit(left, AFTER_KILL);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for all of them or the time, and returns false if it was interrupted meanwhile. */
    private static boolean awaitExit(List<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?> exits = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            exits.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return true; // those that are left are killed
        } catch (InterruptedException e) {
            return false;
        }
        return true;
    }

    private Termination() {}
}
