package news.bottomline.screening;

import java.util.List;
import news.bottomline.base.Failure;

/** Holds replies that come faster than people write, and turns away a flood from one network. */
final class Rate implements Check {

    static final String NAME = "rate";
    private static final int SECONDS_TO_WAIT = 60;

    @Override
    public Verdict of(Submission reply) {
        Standing standing = reply.standing();
        ReplyLimits limits = standing.limits();
        if (standing.byNetwork() > limits.refused()) {
            throw new Failure.TooMany(SECONDS_TO_WAIT);
        }
        boolean usual = standing.byPerson() <= limits.person()
                && standing.byNetwork() <= limits.network()
                && standing.onArticle() <= limits.article();
        return usual ? new Verdict.Pass(NAME) : new Verdict.Hold(NAME, List.of());
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, NAME, limits.person(), limits.network(), limits.article(), limits.refused());
    }
}
