package news.bottomline.screening;

/**
 * What the database knows about a sender when a reply comes in.
 *
 * @param byPerson replies from this address in the last minute, this one included
 * @param byNetwork replies from this network in the last minute, this one included; 0 without a network
 * @param onArticle replies to this article in the last minute, this one included
 * @param known whether a moderator has approved a reply of this address that was confirmed when it was written
 */
public record Standing(int byPerson, int byNetwork, int onArticle, boolean known, ReplyLimits limits) {

    /** A sender of whom nothing is known, in a quiet minute. */
    static final Standing NEW = new Standing(1, 1, 1, false, ReplyLimits.STANDARD);
}
