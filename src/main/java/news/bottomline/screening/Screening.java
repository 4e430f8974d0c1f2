package news.bottomline.screening;

import java.util.List;

/** The screening policy: an ordered list of checks. The first verdict that is not Pass decides. */
public final class Screening {

    private static final List<Check> POLICY =
            List.of(new Honeypot(), new StaffReply(), new ManyLinks(), new EveryReplyIsReadFirst());

    public static Verdict of(Submission reply) {
        for (Check check : POLICY) {
            Verdict verdict = check.of(reply);
            if (!(verdict instanceof Verdict.Pass)) {
                return verdict;
            }
        }
        throw new IllegalStateException("the last check passes nothing on");
    }

    private Screening() {}
}
