package news.bottomline.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** @param waits the nanoseconds that each answer took, the shortest first */
record Run(long[] waits, Duration took) {

    static Run of(List<long[]> clients, Duration took) {
        return new Run(clients.stream().flatMapToLong(Arrays::stream).sorted().toArray(), took);
    }

    int requests() {
        return waits.length;
    }

    double requestsASecond() {
        return requests() * 1e9 / took.toNanos();
    }

    /** @param share of the answers that came within it, such as 0.99 */
    double millisWithin(double share) {
        return waits.length == 0 ? 0 : waits[(int) Math.ceil(share * waits.length) - 1] / 1e6;
    }
}
