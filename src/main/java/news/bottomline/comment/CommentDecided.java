package news.bottomline.comment;

/**
 * A moderator has decided on a comment; fired inside the transaction.
 *
 * @param before the state until now
 * @param by the account of the moderator
 */
public record CommentDecided(long id, long articleId, State before, Decision decision, long by) {}
