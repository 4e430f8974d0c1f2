package news.bottomline.screening;

import java.util.List;

/** A field that people do not see is filled in only by programs. */
final class Honeypot implements Check {

    static final String NAME = "honeypot";
    private static final int LONGEST_WORDS = 200;

    @Override
    public Verdict of(Submission reply) {
        String written = reply.trap().strip();
        return written.isEmpty() ? new Verdict.Pass(NAME) : new Verdict.Refuse(NAME, List.of(shortened(written)));
    }

    /** A program may write megabytes here; the beginning is evidence enough. */
    private static String shortened(String written) {
        return written.length() <= LONGEST_WORDS
                ? written
                : written.substring(0, written.offsetByCodePoints(0, written.codePointCount(0, LONGEST_WORDS) - 1));
    }
}
