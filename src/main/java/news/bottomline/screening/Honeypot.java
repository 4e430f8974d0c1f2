package news.bottomline.screening;

import java.util.List;
import news.bottomline.base.Text;

/** Refuses a reply whose hidden field is filled in, which only programs do. */
final class Honeypot implements Check {

    static final String NAME = "honeypot";
    /** A program may send megabytes; moderators need only the beginning. */
    private static final int LONGEST_WORDS = 200;

    @Override
    public Verdict of(Submission reply) {
        String written = Text.lines(reply.trap());
        return written.isEmpty()
                ? new Verdict.Pass(NAME)
                : new Verdict.Refuse(NAME, List.of(Text.beginning(written, LONGEST_WORDS)));
    }
}
