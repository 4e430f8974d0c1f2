package news.bottomline.web;

/** Thrown where a page needs a signed-in user and there is none. */
final class SignInRequired extends RuntimeException {

    SignInRequired() {
        super("nobody is signed in", null, false, false);
    }
}
