package news.bottomline.web;

/** The form comes from a page of an earlier sign-in, so its token is not the session's: 403. */
final class StaleToken extends RuntimeException {

    StaleToken() {
        super("the form's token", null, false, false);
    }
}
