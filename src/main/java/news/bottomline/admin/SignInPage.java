package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.UnsentForm;

/**
 * The model of the sign-in form.
 *
 * @param next the path to redirect to after the sign-in; empty for the start page of the user's roles
 * @param unsent a form that was not processed without a session, carried through the sign-in
 */
public record SignInPage(
        String next, String email, boolean justLeft, Optional<UnsentForm> unsent, FieldErrors errors) {}
