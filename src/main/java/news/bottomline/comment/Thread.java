package news.bottomline.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The conversation under an article in reading order: each comment is followed by the replies to it, oldest first. The list
 * is flat, and nothing here or in a view recurses, because readers decide how deep replies nest.
 *
 * @param count the number of comments that can be read, replies included; removed ones do not count
 */
public record Thread(List<CommentNode> nodes, int count) {

    private static final Comparator<Comment> OLDEST_FIRST =
            Comparator.comparing(Comment::postedAt).thenComparingLong(Comment::id);

    private record Position(Comment comment, int depth) {}

    /**
     * An approved comment is always shown. A comment that it replies to and that is not approved (any longer) is shown as
     * removed, so that the reply neither vanishes nor seems to reply to something else.
     *
     * @param comments the approved comments and all comments above them, in any order
     */
    static Thread of(Collection<Comment> comments) {
        Map<Optional<Long>, List<Comment>> replies =
                comments.stream().sorted(OLDEST_FIRST).collect(Collectors.groupingBy(Comment::parent));
        List<CommentNode> nodes = new ArrayList<>(comments.size());
        Deque<Position> open = new ArrayDeque<>();
        open(replies, Optional.empty(), 1, open);
        while (!open.isEmpty()) {
            Position next = open.pop();
            nodes.add(node(next));
            open(replies, Optional.of(next.comment().id()), next.depth() + 1, open);
        }
        return new Thread(List.copyOf(nodes), (int)
                comments.stream().filter(Thread::isShown).count());
    }

    /** Puts the replies to this comment on the stack, the oldest on top. */
    private static void open(
            Map<Optional<Long>, List<Comment>> replies, Optional<Long> parent, int depth, Deque<Position> open) {
        replies.getOrDefault(parent, List.of()).reversed().forEach(comment -> open.push(new Position(comment, depth)));
    }

    private static CommentNode node(Position position) {
        Comment comment = position.comment();
        boolean removed = !isShown(comment);
        return new CommentNode(
                comment.id(),
                comment.parent(),
                position.depth(),
                removed ? "" : comment.name(),
                removed ? Optional.empty() : comment.website(),
                removed ? "" : comment.text(),
                comment.postedAt(),
                removed);
    }

    private static boolean isShown(Comment comment) {
        return comment.state() == State.APPROVED;
    }
}
