package news.bottomline.comment;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.WebAddress;

/**
 * One comment of a thread as every reader sees it.
 *
 * @param depth 1 for a comment on the article, one more for each level of replies
 * @param removed whether a moderator has removed it and only its replies are shown; name, website and text are empty then
 */
public record CommentNode(
        long id,
        Optional<Long> parent,
        int depth,
        String name,
        Optional<WebAddress> website,
        String text,
        Instant postedAt,
        boolean removed) {}
