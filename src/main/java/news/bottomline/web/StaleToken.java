package news.bottomline.web;

/** The form comes from a page of an earlier sign-in, so its token does not fit the session: 403. */
final class StaleToken extends RuntimeException {

    StaleToken() {
        super("the form's token", null, false, false);
    }
}
