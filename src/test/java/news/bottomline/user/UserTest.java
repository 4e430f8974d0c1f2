package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    @ParameterizedTest(name = "{0}: author {1}, editor {2}, moderator {3}, administrator {4}")
    @CsvSource({
        "AUTHOR,        true,  false, false, false",
        "EDITOR,        true,  true,  false, false",
        "MODERATOR,     false, false, true,  false",
        "ADMINISTRATOR, true,  true,  true,  true"
    })
    void whatARoleAllows(Role role, boolean author, boolean editor, boolean moderator, boolean administrator) {
        User user = user(Set.of(role));
        assertThat(allows(user, User::asAuthor)).isEqualTo(author);
        assertThat(allows(user, User::asEditor)).isEqualTo(editor);
        assertThat(allows(user, User::asModerator)).isEqualTo(moderator);
        assertThat(allows(user, User::asAdministrator)).isEqualTo(administrator);
    }

    @Test
    void whoHoldsTwoRolesMayDoWhatEitherAllows() {
        User user = user(Set.of(Role.AUTHOR, Role.MODERATOR));
        assertThat(user.asAuthor().user()).isSameAs(user);
        assertThat(user.asModerator().user()).isSameAs(user);
        assertThatExceptionOfType(Failure.Forbidden.class).isThrownBy(user::asEditor);
    }

    @Test
    void anEditorActsAsAnAuthor() {
        User user = user(Set.of(Role.EDITOR));
        assertThat(user.asEditor().asAuthor().user()).isSameAs(user);
    }

    @Test
    void aDeactivatedAccountMayDoNothingUntilItIsTakenBack() {
        User user = user(Set.of(Role.ADMINISTRATOR));
        user.deactivate(NOW);
        for (Function<User, Object> asked : List.<Function<User, Object>>of(
                User::asAuthor, User::asEditor, User::asModerator, User::asAdministrator)) {
            assertThat(allows(user, asked)).isFalse();
        }
        user.takeBack();
        assertThat(allows(user, User::asAdministrator)).isTrue();
    }

    @Test
    void whomTheSettingsNameIsAnAdministratorBesideWhatTheyWere() {
        User user = user(Set.of(Role.AUTHOR));
        user.deactivate(NOW);
        user.takeOver(new byte[] {1});
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.ADMINISTRATOR);
        assertThat(user.isActive()).isTrue();
    }

    private static boolean allows(User user, Function<User, Object> asked) {
        try {
            asked.apply(user);
            return true;
        } catch (Failure.Forbidden refused) {
            return false;
        }
    }

    private static User user(Set<Role> roles) {
        return new User("Ada", new byte[0], new byte[0], roles, NOW);
    }
}
