package news.bottomline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import news.bottomline.base.Problem;
import news.bottomline.user.Role;
import org.junit.jupiter.api.Test;

class AccountFormTest {

    @Test
    void whatWasNotSentIsEmpty() {
        assertThat(AccountForm.of(new MultivaluedHashMap<>())).isEqualTo(AccountForm.BLANK);
    }

    @Test
    void rolesThatDoNotExistAreNotTaken() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.put("role", List.of("EDITOR", "OWNER", "editor", "MODERATOR", "EDITOR"));
        assertThat(AccountForm.of(fields).roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.MODERATOR);
    }

    @Test
    void aRoleThatDoesNotExistIsRefusedInsteadOfTakenAway() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.put("role", List.of("EDITOR", "MODERATER"));
        assertThat(AccountForm.of(fields).roleProblems())
                .extracting(Problem::key)
                .containsExactly("person.roles.unknown");
        fields.put("role", List.of("EDITOR", "MODERATOR"));
        assertThat(AccountForm.of(fields).roleProblems()).isEmpty();
    }

    @Test
    void aPasswordIsTheSameBothTimes() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("password", "correct horse battery");
        fields.putSingle("again", "correct horse batery");
        assertThat(AccountForm.of(fields).repeated()).isPresent();
        fields.putSingle("again", "correct horse battery");
        assertThat(AccountForm.of(fields).repeated()).isEmpty();
    }

    @Test
    void aFormDoesNotShowWhatWasTyped() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("password", "correct horse battery");
        assertThat(AccountForm.of(fields).toString()).doesNotContain("correct");
    }
}
