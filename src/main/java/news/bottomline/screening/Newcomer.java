package news.bottomline.screening;

import java.util.List;

/**
 * Where newcomers are read first, holds the replies of everybody who is not known. A person is known who has confirmed the
 * address in this browser and has had a confirmed reply approved. So typing another's name and address earns nothing.
 */
final class Newcomer implements Check {

    /** The lane of newcomers in the database goes by this name. */
    static final String NAME = "newcomer";

    @Override
    public Verdict of(Submission reply) {
        boolean known = reply.sender().proven() && reply.standing().known();
        return reply.rules().reading() == Reading.NEWCOMERS_FIRST && !known
                ? new Verdict.Hold(NAME, List.of())
                : new Verdict.Pass(NAME);
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, rules.reading() == Reading.NEWCOMERS_FIRST ? NAME : "newcomer-off");
    }
}
