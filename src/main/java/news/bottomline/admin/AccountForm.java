package news.bottomline.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Problem;
import news.bottomline.user.Role;
import news.bottomline.web.FieldErrors;

/**
 * The typed fields of the account forms. No answer contains the passwords.
 *
 * @param again the new password, typed a second time
 */
public record AccountForm(
        String name,
        String email,
        List<String> roleNames,
        String current,
        String password,
        String again,
        String label) {

    static final AccountForm BLANK = typed("", "", Set.of());

    private static final FieldErrors FORM =
            FieldErrors.form("", "name", "email", "roles", "current", "password", "again", "label");

    @SafeVarargs
    static FieldErrors errors(List<Problem> first, Optional<Problem>... more) {
        return FORM.with(Stream.concat(first.stream(), Stream.of(more).flatMap(Optional::stream))
                .toList());
    }

    static AccountForm typed(String name, String email, Set<Role> roles) {
        return new AccountForm(name, email, roles.stream().map(Role::name).toList(), "", "", "", "");
    }

    static AccountForm of(MultivaluedMap<String, String> fields) {
        return new AccountForm(
                text(fields, "name"),
                text(fields, "email"),
                List.copyOf(fields.getOrDefault("role", List.of())),
                text(fields, "current"),
                text(fields, "password"),
                text(fields, "again"),
                text(fields, "label"));
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    /** Compares the two entries of a new password, because a mistyped one cannot be reset by e-mail. */
    Optional<Problem> repeated() {
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.of("again", "password.differs"));
    }

    static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> roleNames.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses an unknown role: ignoring it would silently remove the role from the account. */
    List<Problem> roleProblems() {
        List<String> known = Arrays.stream(Role.values()).map(Role::name).toList();
        return known.containsAll(roleNames) ? List.of() : List.of(Problem.of("roles", "person.roles.unknown"));
    }

    @Override
    public String toString() {
        return "(a form)";
    }
}
