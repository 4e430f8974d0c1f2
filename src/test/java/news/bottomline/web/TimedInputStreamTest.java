package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimedInputStreamTest {

    private Instant now = Instant.parse("2026-05-04T09:30:00Z");

    /** A client that sends one byte every ten seconds. */
    private final InputStream slow = new ByteArrayInputStream("twelve bytes".getBytes()) {
        @Override
        public synchronized int read(byte[] to, int from, int length) {
            now = now.plusSeconds(10);
            return super.read(to, from, 1);
        }
    };

    @Test
    void aBodyThatTricklesInIsRefusedOnceItsTimeIsOver() {
        InputStream body = timed(Duration.ofSeconds(60));
        assertThatThrownBy(() -> body.readNBytes(100)).isInstanceOf(IOException.class);
        assertThat(slow).hasContent("bytes");
    }

    @Test
    void aBodyThatArrivesInTimeIsReadToItsEnd() throws IOException {
        assertThat(timed(Duration.ofMinutes(10)).readAllBytes()).asString().isEqualTo("twelve bytes");
    }

    private InputStream timed(Duration limit) {
        return new TimedInputStream(slow, limit, () -> now);
    }
}
