package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.UnsentForm;

/**
 * The sign-in form.
 *
 * @param next the path to go to afterwards; empty: where the user works
 * @param unsent a form that could not be taken without a session, carried through the sign-in
 */
public record SignInPage(
        String next, String email, boolean justLeft, Optional<UnsentForm> unsent, FieldErrors errors) {}
