package news.bottomline.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversation under an article, oldest first.
 *
 * @param count how many comments there are to read, replies included, removed ones not
 */
public record Thread(List<CommentNode> nodes, int count) {

    private static final Comparator<CommentNode> OLDEST_FIRST =
            Comparator.comparing(CommentNode::postedAt).thenComparingLong(CommentNode::id);

    /**
     * An approved comment is always shown. Where the one it answers is not approved (any longer), that one's place is shown
     * as removed, so that an answer neither vanishes with what it answers nor seems to answer something else.
     *
     * @param comments the approved ones and all that they answer, directly or not, in any order
     */
    static Thread of(Collection<Comment> comments) {
        List<Comment> newestFirst = comments.stream()
                .sorted(Comparator.comparingLong(Comment::id).reversed())
                .toList();
        Map<Optional<Long>, List<CommentNode>> replies = new HashMap<>();
        for (Comment comment : newestFirst) { // an answer has a higher id than what it answers
            List<CommentNode> own = replies.getOrDefault(Optional.of(comment.id()), List.of());
            replies.computeIfAbsent(comment.parent(), parent -> new ArrayList<>())
                    .add(node(comment, own));
        }
        int count = (int) comments.stream().filter(Thread::isShown).count();
        return new Thread(sorted(replies.getOrDefault(Optional.empty(), List.of())), count);
    }

    private static CommentNode node(Comment comment, List<CommentNode> replies) {
        boolean removed = !isShown(comment);
        return new CommentNode(
                comment.id(),
                comment.parent(),
                removed ? "" : comment.name(),
                removed ? Optional.empty() : comment.website(),
                removed ? "" : comment.text(),
                comment.postedAt(),
                removed,
                sorted(replies));
    }

    private static List<CommentNode> sorted(List<CommentNode> nodes) {
        return nodes.stream().sorted(OLDEST_FIRST).toList();
    }

    private static boolean isShown(Comment comment) {
        return comment.state() == State.APPROVED;
    }
}
