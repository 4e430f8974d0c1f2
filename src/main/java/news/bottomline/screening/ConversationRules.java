package news.bottomline.screening;

/**
 * The rules in force for the conversation under one article.
 *
 * @param mostLinks how many links a reply may have before it is held; 0 or more
 */
public record ConversationRules(Reading reading, int mostLinks) {

    /** The rules of a site that has set none of its own. */
    public static final ConversationRules STANDARD = new ConversationRules(Reading.EVERYTHING_FIRST, 2);
}
