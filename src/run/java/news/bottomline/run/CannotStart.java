package news.bottomline.run;

/** Why the product does not start, in one line that says what to do. */
public final class CannotStart extends Exception {

    public CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
