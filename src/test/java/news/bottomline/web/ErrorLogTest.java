package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorLogTest {

    private final ErrorLog log = new ErrorLog();

    @Test
    void aFaultAtOnePlaceIsTracedOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(log.isFirst(new IllegalStateException(broken("message " + i))))
                    .isEqualTo(i == 0);
        }
    }

    @Test
    void aFaultAtAnotherPlaceIsTracedToo() {
        assertThat(log.isFirst(broken("here"))).isTrue();
        assertThat(log.isFirst(new IllegalStateException("there"))).isTrue();
    }

    private static RuntimeException broken(String message) {
        return new IllegalArgumentException(message);
    }
}
