package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;

/**
 * The model of the form that a set-up link opens.
 *
 * @param token the link's token, which is part of the form's address
 * @param owner the name of the account; empty for the first administrator, who has none yet
 */
public record SetUpPage(String token, Optional<String> owner, AccountForm form, FieldErrors errors) {}
