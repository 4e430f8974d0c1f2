package news.bottomline.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Problem;
import news.bottomline.user.Role;

/**
 * What somebody typed into one of the forms here. Passwords are in none of the answers.
 *
 * @param again the new password's second typing
 */
public record AccountForm(
        String name, String email, Set<Role> roles, String current, String password, String again, String label) {

    static final AccountForm BLANK = typed("", "", Set.of());

    static AccountForm typed(String name, String email, Set<Role> roles) {
        return new AccountForm(name, email, roles, "", "", "", "");
    }

    static AccountForm of(MultivaluedMap<String, String> fields) {
        return new AccountForm(
                text(fields, "name"),
                text(fields, "email"),
                roles(fields.getOrDefault("role", List.of())),
                text(fields, "current"),
                text(fields, "password"),
                text(fields, "again"),
                text(fields, "label"));
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    /** A password that nobody sees is typed twice, as there is no mail yet by which a mistyped one could be mended. */
    Optional<Problem> twice() {
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.of("again", "password.differs"));
    }

    static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    private static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    @Override
    public String toString() {
        return "(a form)";
    }
}
