package news.bottomline.screening;

import java.util.List;

/** Approves replies by staff who are signed in. The verdict records the account's name, whatever name the reply shows. */
final class StaffReply implements Check {

    static final String NAME = "staff";

    @Override
    public Verdict of(Submission reply) {
        return reply.staff()
                .<Verdict>map(name -> new Verdict.Approve(NAME, List.of(name)))
                .orElseGet(() -> new Verdict.Pass(NAME));
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, NAME);
    }
}
