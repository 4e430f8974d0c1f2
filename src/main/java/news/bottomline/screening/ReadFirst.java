package news.bottomline.screening;

import java.util.List;

/** The last check decides what no other has: it holds the reply where everything is read first, and else approves it. */
final class ReadFirst implements Check {

    static final String NAME = "read-first";
    static final String AFTERWARDS = "read-afterwards";

    @Override
    public Verdict of(Submission reply) {
        return reply.rules().reading() == Reading.EVERYTHING_FIRST
                ? new Verdict.Hold(NAME, List.of())
                : new Verdict.Approve(AFTERWARDS, List.of());
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, rules.reading() == Reading.EVERYTHING_FIRST ? NAME : AFTERWARDS);
    }
}
