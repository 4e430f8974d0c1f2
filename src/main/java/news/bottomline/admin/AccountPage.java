package news.bottomline.admin;

import java.util.List;
import java.util.Optional;
import news.bottomline.user.ApplicationPassword;
import news.bottomline.web.FieldErrors;

/**
 * The model of the account page.
 *
 * @param notice the message key that confirms the last change; empty for none
 * @param made the application password just created, which is shown only once
 * @param label the typed label of a new application password
 */
public record AccountPage(
        List<ApplicationPassword> programs, String notice, Optional<Made> made, String label, FieldErrors errors) {

    /** An application password and its label. */
    public record Made(String label, String secret) {
        @Override
        public String toString() {
            return "(an application password)";
        }
    }
}
