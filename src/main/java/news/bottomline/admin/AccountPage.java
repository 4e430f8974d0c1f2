package news.bottomline.admin;

import java.util.List;
import java.util.Optional;
import news.bottomline.user.ApplicationPassword;
import news.bottomline.web.FieldErrors;

/**
 * One's own account.
 *
 * @param notice the message key of what has just been done; empty for nothing
 * @param made the application password just made, told this once
 * @param label what was typed as the next one's label
 */
public record AccountPage(
        List<ApplicationPassword> programs, String notice, Optional<Made> made, String label, FieldErrors errors) {

    /** An application password and what it was made for. */
    public record Made(String label, String secret) {
        @Override
        public String toString() {
            return "(an application password)";
        }
    }
}
