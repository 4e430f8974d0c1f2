package news.bottomline.web;

/** Nobody is signed in where somebody has to be. */
final class SignInFirst extends RuntimeException {

    SignInFirst() {
        super("nobody is signed in", null, false, false);
    }
}
