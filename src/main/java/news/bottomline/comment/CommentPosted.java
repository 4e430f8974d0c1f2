package news.bottomline.comment;

import java.util.Optional;

/**
 * A reply has become a comment; fired inside the transaction.
 *
 * @param parent the comment that it answers
 * @param state what the screening made of it
 */
public record CommentPosted(long id, long articleId, Optional<Long> parent, State state) {}
