package news.bottomline.run;

import java.io.PrintStream;

/** Prints the steps of the start with the seconds since its beginning. */
public final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String what) {
        out.printf("%4d s  %s%n", (System.nanoTime() - begin) / 1_000_000_000, what);
        out.flush();
    }

    public void plain(String lines) {
        out.println(lines);
        out.flush();
    }
}
