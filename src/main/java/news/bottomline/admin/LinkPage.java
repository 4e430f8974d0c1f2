package news.bottomline.admin;

import java.time.Instant;
import news.bottomline.user.User;

/**
 * A set-up link to hand over, shown this once.
 *
 * @param hired whether the account is a new one
 */
public record LinkPage(User user, boolean hired, String token, Instant until) {
    @Override
    public String toString() {
        return "(a set-up link)";
    }
}
