package news.bottomline.admin;

import java.time.Instant;
import news.bottomline.user.User;

/**
 * The model of the page that shows a set-up link, once.
 *
 * @param hired whether the account is a new one
 */
public record LinkPage(User user, boolean hired, String token, Instant until) {
    @Override
    public String toString() {
        return "(a set-up link)";
    }
}
