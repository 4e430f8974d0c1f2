package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpDateTest {

    private Instant instant = Instant.parse("1994-11-06T08:49:37.999Z");
    private final HttpDate date = new HttpDate(() -> instant);

    @Test
    void isWrittenAsHttpWantsIt() {
        assertThat(date.now()).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @Test
    void isMadeOnceASecond() {
        String first = date.now();
        instant = Instant.parse("1994-11-06T08:49:37.001Z");
        assertThat(date.now()).isSameAs(first);
        instant = Instant.parse("1994-11-06T08:49:38Z");
        assertThat(date.now()).isEqualTo("Sun, 06 Nov 1994 08:49:38 GMT");
    }
}
