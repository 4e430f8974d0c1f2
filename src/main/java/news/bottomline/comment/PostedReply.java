package news.bottomline.comment;

/**
 * The comment that a reply has become.
 *
 * @param receipt lets only the writer see the comment while it is held
 */
public record PostedReply(long id, State state, String receipt) {}
