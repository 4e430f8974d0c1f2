package news.bottomline.comment;

import java.util.Optional;
import news.bottomline.user.User;

/**
 * Who sends a reply, as far as the server knows without being told by the reply itself.
 *
 * @param staff the account, if the sender works here and is signed in
 * @param network the address from which the request came, as the container gives it; empty if there was no request
 */
public record Sender(Optional<User> staff, Optional<String> network) {

    /** A reader whose request came from this address. */
    public static Sender reader(String network) {
        return new Sender(Optional.empty(), Optional.of(network));
    }

    /** A reply that no request brought, for the demonstration newsroom and for tests. */
    public static Sender unknown() {
        return new Sender(Optional.empty(), Optional.empty());
    }
}
