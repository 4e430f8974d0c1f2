package news.bottomline.screening;

/**
 * One check of the screening. A check that cannot be made throws, and the reply is held. A {@link
 * news.bottomline.base.Failure} turns the reply away instead: its sender is told, and nothing is stored.
 */
interface Check {

    Verdict of(Submission reply);

    /** What it does under these rules and limits. */
    Rule rule(ConversationRules rules, ReplyLimits limits);
}
