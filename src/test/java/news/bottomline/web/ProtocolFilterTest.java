package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "news.example:8080",
                "127.0.0.1",
                "[::1]:8080",
                "a_b.example",
                "xn--bcher-kva.example",
                ""
            })
    void oneHostIsTaken(String host) {
        assertThat(hasOneHost(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<a>", "a/b", "a?b", "a#b", "user@a", "a\\b", "a\tb", "b\u00fccher.example", "a\"b"})
    void whatIsNoHostIsRefused(String host) {
        assertThat(hasOneHost(host)).isFalse();
    }

    @Test
    void twoHostsAreRefusedEvenIfEqual() {
        assertThat(hasOneHost("a", "b")).isFalse();
        assertThat(hasOneHost("a", "a")).isFalse();
    }

    @Test
    void noHostIsTakenAsHttp10Allows() {
        assertThat(hasOneHost()).isTrue();
    }

    private static boolean hasOneHost(String... hosts) {
        return ProtocolFilter.hasOneHost(Collections.enumeration(List.of(hosts)));
    }
}
