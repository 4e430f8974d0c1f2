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

    @Test
    void aSetUpLinkIsNotWrittenOut() {
        assertThat(ErrorLog.withoutToken("/set-up/mJ3kq")).isEqualTo("/set-up/…");
        assertThat(ErrorLog.withoutToken("/desk/articles/7")).isEqualTo("/desk/articles/7");
    }

    private static RuntimeException broken(String message) {
        return new IllegalArgumentException(message);
    }
}
