package news.bottomline.bench;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CPU time that a process and its descendants have used so far, by process id. */
record CpuTime(Map<Long, Duration> worked) {

    static CpuTime of(ProcessHandle first) {
        return new CpuTime(Stream.concat(Stream.of(first), first.descendants())
                .collect(Collectors.toMap(
                        ProcessHandle::pid,
                        process -> process.info().totalCpuDuration().orElse(Duration.ZERO))));
    }

    /** The time used since an earlier reading, without processes that have ended. */
    Duration since(CpuTime earlier) {
        return worked.entrySet().stream()
                .map(now -> now.getValue().minus(earlier.worked.getOrDefault(now.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
