package news.bottomline.admin;

/**
 * The sign-in form.
 *
 * @param next the path to go to afterwards; empty: where one's work is
 */
public record SignInPage(String next, String email, boolean justLeft, FieldErrors problems) {}
