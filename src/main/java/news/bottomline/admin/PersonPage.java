package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;

/**
 * The model of the form for a staff account.
 *
 * @param person the account; empty for a new one
 * @param oneself whether it is the signed-in user's own account
 */
public record PersonPage(Optional<PeoplePage.Person> person, boolean oneself, AccountForm form, FieldErrors errors) {}
