package news.bottomline.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.WebAddress;

/**
 * One comment as everybody sees it, with the replies to it, oldest first. Where a moderator has taken a comment away that
 * has been answered, its place stays for the answers' sake: {@code removed} is true, and name, website and text are empty.
 */
public record CommentNode(
        long id,
        Optional<Long> parent,
        String name,
        Optional<WebAddress> website,
        String text,
        Instant postedAt,
        boolean removed,
        List<CommentNode> replies) {}
