package news.bottomline.base;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.LongStream;

/** The CPU time of an action in this thread, independent of other processes. */
public final class CpuTime {

    private static final int RUNS = 5;

    private CpuTime() {}

    /** The shortest of several runs, so that the compiler of the JVM has caught up. */
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        return Duration.ofNanos(LongStream.range(0, RUNS)
                .map(run -> {
                    long start = threads.getCurrentThreadCpuTime();
                    work.run();
                    return threads.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow());
    }
}
