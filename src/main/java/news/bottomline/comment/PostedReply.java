package news.bottomline.comment;

/**
 * What became of a reply.
 *
 * @param receipt lets its writer, and nobody else, see it while it waits
 */
public record PostedReply(long id, State state, String receipt) {}
