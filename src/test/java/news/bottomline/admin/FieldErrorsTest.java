package news.bottomline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private static final Problem NAME = Problem.of("name", "person.name.missing");
    private static final Problem EMAIL = Problem.of("email", "email.form");

    private final FieldErrors problems = FieldErrors.of(List.of(NAME), Optional.of(EMAIL), Optional.empty());

    @Test
    void eachIsToldAtItsField() {
        assertThat(problems.all()).containsExactly(NAME, EMAIL);
        assertThat(problems.at("email")).containsExactly(EMAIL);
        assertThat(problems.at("password")).isEmpty();
    }

    @Test
    void theyAreToldInTheOrderOfTheFields() {
        Problem roles = Problem.of("roles", "person.roles.missing");
        assertThat(FieldErrors.of(List.of(roles, NAME), Optional.of(EMAIL)).all())
                .containsExactly(NAME, EMAIL, roles);
    }

    @Test
    void aFieldIsDescribedByItsHintAndWhatIsWrongWithIt() {
        assertThat(problems.describing("name", true)).isEqualTo("name-hint name-error");
        assertThat(problems.describing("name", false)).isEqualTo("name-error");
        assertThat(problems.describing("password", true)).isEqualTo("password-hint");
        assertThat(problems.describing("password", false)).isNull();
    }

    @Test
    void onlyAWrongFieldIsMarkedInvalid() {
        assertThat(problems.invalid("email")).isEqualTo("true");
        assertThat(problems.invalid("password")).isNull();
    }
}
