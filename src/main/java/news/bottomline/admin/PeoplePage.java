package news.bottomline.admin;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.user.User;

/**
 * The model of the list of staff accounts, active and deactivated.
 *
 * @param notice the message key that confirms the last change; empty for none
 */
public record PeoplePage(List<Person> people, String notice) {

    /** @param email empty if it was encrypted with another secret */
    public record Person(User user, Optional<EmailAddress> email) {}
}
