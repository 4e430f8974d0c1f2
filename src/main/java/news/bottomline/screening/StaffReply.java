package news.bottomline.screening;

import java.util.List;

/** Who works here and has signed in need not be read first. */
final class StaffReply implements Check {

    static final String NAME = "staff";

    @Override
    public Verdict of(Submission reply) {
        return reply.byStaff() ? new Verdict.Approve(NAME, List.of(reply.name())) : new Verdict.Pass(NAME);
    }
}
