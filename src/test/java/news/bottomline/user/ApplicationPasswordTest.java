package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import news.bottomline.base.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationPasswordTest {

    private static final String HYPHENS = "-".repeat(43);

    @ParameterizedTest
    @CsvSource({
        "4, ' '",
        "4, -",
        "5, -",
        "6, '  '",
        "8, -",
        "10, '\u00a0'",
        "3, '\u2009'",
        "4, '\t'",
        "1, ' '",
        "1, -",
        "4, '\n'",
        "4, '\r\n'"
    })
    void groupsAreJoined(int size, String separator) {
        IntStream.range(0, 200).forEach(i -> {
            String password = Keys.token();
            String grouped = password.replaceAll("(.{" + size + "})(?!$)", "$1" + separator);
            assertThat(ApplicationPassword.withoutGroups(grouped)).isEqualTo(password);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " ", "  \n", "\u3000"})
    void whiteSpaceAroundIsNoPartOfIt(String around) {
        String password = Keys.token();
        assertThat(ApplicationPassword.withoutGroups(around + password + around))
                .isEqualTo(password);
    }

    @Test
    void hyphensOfThePasswordItselfStay() {
        assertThat(ApplicationPassword.withoutGroups(HYPHENS)).isEqualTo(HYPHENS);
        assertThat(ApplicationPassword.withoutGroups(HYPHENS.replaceAll("(.{4})(?!$)", "$1-")))
                .isEqualTo(HYPHENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "correct-horse-battery", "a-b", "----"})
    void whatIsNoApplicationPasswordStaysAsItIs(String typed) {
        assertThat(ApplicationPassword.withoutGroups(typed)).isEqualTo(typed);
    }
}
