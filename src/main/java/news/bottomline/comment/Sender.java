package news.bottomline.comment;

import java.time.Duration;
import java.util.Optional;
import news.bottomline.user.User;

/**
 * Who sends a reply, beside what the reply itself says.
 *
 * @param staff the account, if the sender works here and is signed in
 * @param network the address from which the request came, as the container gives it; empty if there was no request
 * @param took how long the form was open, if the browser tells
 * @param proof the proof that this browser has confirmed an address, see {@link AddressProofs}
 */
public record Sender(Optional<User> staff, Optional<String> network, Optional<Duration> took, Optional<String> proof) {

    /** A program, whose request came from this address. */
    public static Sender program(Optional<User> staff, String network) {
        return new Sender(staff, Optional.of(network), Optional.empty(), Optional.empty());
    }

    /** A reply that no request brought, for the demonstration newsroom and for tests. */
    public static Sender unknown(Optional<User> staff) {
        return new Sender(staff, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
