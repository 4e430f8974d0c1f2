package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private static final Problem NAME = Problem.of("name", "person.name.missing");
    private static final Problem EMAIL = Problem.of("email", "email.form");
    private static final Problem PARENT = Problem.of("parent", "comment.parent.gone");
    private static final FieldErrors FORM = FieldErrors.form("reply-", "text", "name", "email");

    private final FieldErrors errors = FORM.with(List.of(EMAIL, NAME));

    @Test
    void problemsAreListedInTheOrderOfTheFields() {
        assertThat(errors.all()).containsExactly(NAME, EMAIL);
    }

    @Test
    void eachProblemIsShownAtItsFieldAndOnlyTheFirstOfSeveral() {
        Problem length = Problem.of("email", "comment.longest", 254);
        assertThat(FORM.with(List.of(EMAIL, length)).at("email")).contains(EMAIL);
        assertThat(errors.at("text")).isEmpty();
    }

    @Test
    void aFieldIsDescribedByItsHintItsCounterAndItsError() {
        assertThat(errors.describedBy("name", "hint", "counter"))
                .isEqualTo("reply-name-hint reply-name-counter reply-name-error");
        assertThat(errors.describedBy("name", null, null)).isEqualTo("reply-name-error");
        assertThat(errors.describedBy("text", "hint")).isEqualTo("reply-text-hint");
        assertThat(errors.describedBy("text")).isNull();
    }

    @Test
    void onlyAFieldWithAProblemIsInvalid() {
        assertThat(errors.invalid("email")).isEqualTo("true");
        assertThat(errors.invalid("text")).isNull();
    }

    @Test
    void theSummaryLeadsToTheFieldAndForAnythingElseToTheFirstField() {
        assertThat(errors.target(NAME)).isEqualTo("reply-name");
        assertThat(errors.target(PARENT)).isEqualTo("reply-text");
        assertThat(FieldErrors.NONE.target(PARENT)).isEqualTo("parent");
    }
}
