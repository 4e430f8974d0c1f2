package news.bottomline.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A body that must have arrived within a time. The server itself only limits how long it waits for the next byte, so that a
 * client which sends one every few seconds would hold a thread for hours.
 */
final class TimedInputStream extends FilterInputStream {

    private final InstantSource clock;
    private final Instant end;

    TimedInputStream(InputStream in, Duration limit) {
        this(in, limit, InstantSource.system());
    }

    TimedInputStream(InputStream in, Duration limit, InstantSource clock) {
        super(in);
        this.clock = clock;
        this.end = clock.instant().plus(limit);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check();
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        check();
        return read;
    }

    private void check() throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("the body takes too long to arrive");
        }
    }
}
