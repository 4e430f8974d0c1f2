package news.bottomline.web;

/** Nobody is signed in where somebody has to be. */
final class SignInRequired extends RuntimeException {

    SignInRequired() {
        super("nobody is signed in", null, false, false);
    }
}
