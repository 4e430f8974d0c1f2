package news.bottomline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/", "/desk/articles/7?done=saved", "/moderation?after=2026-05-04T09:30:00Z_7", "/a%20b"
            })
    void aPathOfThisSiteIsAWay(String next) {
        assertThat(Redirects.local(next)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " /desk",
                "/desk\r\nSet-Cookie: a=b",
                "https://evil.example/",
                "javascript:alert(1)",
                "/desk\u2028",
                "/%zz"
            })
    void whateverABrowserCouldTakeForAnotherSiteIsNone(String next) {
        assertThat(Redirects.local(next)).isEmpty();
    }

    @Test
    void aSecondSlashFurtherOnIsOnlyAPath() {
        assertThat(Redirects.local("/desk//evil.example")).isPresent();
    }
}
