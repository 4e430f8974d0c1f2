package news.bottomline.bench;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a process and those it has begun have been at work until now, by process number. */
record CpuTime(Map<Long, Duration> worked) {

    static CpuTime of(ProcessHandle first) {
        return new CpuTime(Stream.concat(Stream.of(first), first.descendants())
                .collect(Collectors.toMap(
                        ProcessHandle::pid,
                        process -> process.info().totalCpuDuration().orElse(Duration.ZERO))));
    }

    /** What a process that has ended in the meantime worked is not known any more. */
    Duration since(CpuTime earlier) {
        return worked.entrySet().stream()
                .map(now -> now.getValue().minus(earlier.worked.getOrDefault(now.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
