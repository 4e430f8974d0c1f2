package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 200})
    void from12To200CharactersAreAPassword(int length) {
        assertThat(new Password("x".repeat(length)).value()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 201, 5000})
    void fewerOrMoreAreNone(int length) {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> new Password("x".repeat(length)))
                .satisfies(e ->
                        assertThat(e.problems()).containsExactly(Problem.of("password", "password.length", 12, 200)));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(Password.problem("🗞".repeat(11))).isPresent();
        assertThat(Password.problem("🗞".repeat(12))).isEmpty();
        assertThat(Password.problem("e\u0301".repeat(11))).isPresent();
    }

    @Test
    void anyCharacterIsAllowedAndNoneIsTakenAway() {
        assertThat(new Password("  <b>&\" spaces kept ").value()).isEqualTo("  <b>&\" spaces kept ");
    }

    @Test
    void theSameLettersAreTheSamePasswordFromEveryKeyboard() {
        assertThat(new Password("ne\u0301e un mardi 1")).isEqualTo(new Password("n\u00e9e un mardi 1"));
    }

    @Test
    void aPasswordDoesNotShowItself() {
        assertThat(new Password("correct horse battery")).hasToString("(a password)");
    }
}
