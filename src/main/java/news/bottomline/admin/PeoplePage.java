package news.bottomline.admin;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.user.User;

/**
 * Everybody who works here or did.
 *
 * @param notice the message key of what has just been done; empty for nothing
 */
public record PeoplePage(List<Person> people, String notice) {

    /** @param email empty where it was sealed with a secret that is no longer the newsroom's */
    public record Person(User user, Optional<EmailAddress> email) {}
}
