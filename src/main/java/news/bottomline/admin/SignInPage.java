package news.bottomline.admin;

import news.bottomline.web.FieldErrors;

/**
 * The sign-in form.
 *
 * @param next the path to go to afterwards; empty: where one's work is
 */
public record SignInPage(String next, String email, boolean justLeft, FieldErrors errors) {}
