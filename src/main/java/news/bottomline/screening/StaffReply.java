package news.bottomline.screening;

import java.util.List;

/** Who works here and has signed in need not be read first; the verdict keeps who it was, whatever name stands above the reply. */
final class StaffReply implements Check {

    static final String NAME = "staff";

    @Override
    public Verdict of(Submission reply) {
        return reply.staff()
                .<Verdict>map(name -> new Verdict.Approve(NAME, List.of(name)))
                .orElseGet(() -> new Verdict.Pass(NAME));
    }
}
