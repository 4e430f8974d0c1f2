package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class UsersTest {

    @Test
    void aNameAndARoleAreAllThatItTakes() {
        assertThat(Users.problems("Ada Lovelace", Set.of(Role.AUTHOR))).isEmpty();
    }

    @Test
    void aNameOfSpacesIsNone() {
        assertThat(Users.problems(" \t\u0000 ", Set.of(Role.AUTHOR)))
                .containsExactly(Problem.of("name", "person.name.missing"));
    }

    @Test
    void aNameMayHave80Characters() {
        assertThat(Users.problems("x".repeat(80), Set.of(Role.AUTHOR))).isEmpty();
        assertThat(Users.problems("x".repeat(81), Set.of(Role.AUTHOR)))
                .containsExactly(Problem.of("name", "person.name.long", 80));
    }

    @Test
    void somebodyWithoutARoleIsNotHired() {
        assertThat(Users.problems("Ada", Set.of())).containsExactly(Problem.of("roles", "person.roles.missing"));
    }
}
