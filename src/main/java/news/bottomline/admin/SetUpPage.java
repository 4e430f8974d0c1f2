package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;

/**
 * The form behind a set-up link.
 *
 * @param token the link's own, to which the form is sent
 * @param owner the name of whoever chooses a password; empty: the first administrator comes in
 */
public record SetUpPage(String token, Optional<String> owner, AccountForm form, FieldErrors errors) {}
