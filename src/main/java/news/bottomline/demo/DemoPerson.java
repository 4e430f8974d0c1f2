package news.bottomline.demo;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.user.Role;

/**
 * A member of the newsroom.
 *
 * @param key the name in the other files
 * @param signsIn whether the account has the demonstration's password; otherwise nobody can sign in with it
 */
record DemoPerson(String key, String name, EmailAddress email, Role role, boolean signsIn) {

    /** A public password. A demonstration on an open network lets everybody in. */
    private static final String PASSWORD = "bottomline-demo";

    static DemoPerson of(JsonObject written) {
        return new DemoPerson(
                written.getString("key"),
                written.getString("name"),
                new EmailAddress(written.getString("email")),
                Role.valueOf(written.getString("role")),
                written.getBoolean("signsIn"));
    }

    Optional<String> password() {
        return signsIn ? Optional.of(PASSWORD) : Optional.empty();
    }

    Set<Role> roles() {
        return Set.of(role);
    }
}
