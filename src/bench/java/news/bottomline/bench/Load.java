package news.bottomline.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Concurrent clients. Each sends its next request after it has checked the answer to the last one. */
final class Load {

    static final int CLIENTS = 8;
    private static final int MOST_FOR_A_CLIENT = 500_000;

    static Run run(int port, Scenario scenario, Duration time) throws IOException, WrongAnswer, InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> client(port, scenario, end)));
            }
            List<long[]> waits = new ArrayList<>();
            for (Future<long[]> each : running) {
                waits.add(each.get());
            }
            return Run.of(waits, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WrongAnswer wrong) {
                throw wrong;
            }
            throw new IOException(scenario.name() + ": " + e.getCause(), e);
        } finally {
            clients.shutdownNow();
        }
    }

    /** Returns the nanoseconds that each answer took. */
    private static long[] client(int port, Scenario scenario, long end) throws IOException, WrongAnswer {
        long[] waits = new long[MOST_FOR_A_CLIENT];
        int count = 0;
        try (HttpConnection wire = new HttpConnection(port)) {
            for (long now = System.nanoTime();
                    now - end < 0
                            && count < MOST_FOR_A_CLIENT
                            && !Thread.currentThread().isInterrupted(); ) {
                Request request = scenario.requests().get();
                long sent = System.nanoTime();
                Answer answer = wire.ask(request);
                now = System.nanoTime();
                waits[count++] = now - sent;
                scenario.expected().check(answer);
            }
        }
        return Arrays.copyOf(waits, count);
    }

    private Load() {}
}
