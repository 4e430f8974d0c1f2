package news.bottomline.screening;

import java.util.List;
import news.bottomline.base.Text;

/** A field that people do not see is filled in only by programs. */
final class Honeypot implements Check {

    static final String NAME = "honeypot";
    /** A program may send megabytes here; the moderator needs only the beginning. */
    private static final int LONGEST_WORDS = 200;

    @Override
    public Verdict of(Submission reply) {
        String written = Text.lines(reply.trap());
        return written.isEmpty()
                ? new Verdict.Pass(NAME)
                : new Verdict.Refuse(NAME, List.of(Text.beginning(written, LONGEST_WORDS)));
    }
}
