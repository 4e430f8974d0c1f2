package news.bottomline.run;

/** The reason why the product does not start, in one line that says what to do. */
public final class StartFailure extends Exception {

    public StartFailure(String line) {
        super(line);
    }

    StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
