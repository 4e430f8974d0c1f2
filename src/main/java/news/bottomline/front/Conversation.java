package news.bottomline.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.bottomline.comment.CommentNode;
import news.bottomline.comment.Thread;

/**
 * The approved comments, and the reader's own reply while it waits for moderation.
 *
 * @param path the article's path
 * @param own the reply that this reader has just sent, shown to nobody else before it is approved
 */
public record Conversation(String path, Thread thread, Optional<OwnReply> own) {

    /** Replies below this depth are not indented further. */
    private static final int DEEPEST_LEVEL = 8;

    /** One row of the list of comments. */
    public sealed interface Row {

        int depth();

        /** The name of the writer to whom this comment replies, if that comment is shown. */
        Optional<String> repliesTo();

        default int level() {
            return Math.min(depth(), DEEPEST_LEVEL);
        }

        default boolean isBelowTheDeepestLevel() {
            return depth() > DEEPEST_LEVEL;
        }
    }

    public record Shown(CommentNode node, Optional<String> repliesTo) implements Row {
        @Override
        public int depth() {
            return node.depth();
        }
    }

    public record Waiting(OwnReply reply, int depth, Optional<String> repliesTo) implements Row {}

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("")); // of the row's comment and those above it, by depth
        for (CommentNode node : thread.nodes()) {
            names.subList(node.depth(), names.size()).clear();
            rows.add(new Shown(node, named(names.getLast())));
            names.add(node.name());
        }
        waiting().ifPresent(reply -> add(reply, rows));
        return rows;
    }

    public Optional<CommentNode> find(long id) {
        return thread.nodes().stream().filter(node -> node.id() == id).findFirst();
    }

    private Optional<OwnReply> waiting() {
        return own.filter(OwnReply::awaitsModeration);
    }

    /** A reply to a comment comes after all other replies below that comment, any other reply at the end. */
    private void add(OwnReply reply, List<Row> rows) {
        Optional<CommentNode> parent = reply.parent().flatMap(this::find);
        int depth = parent.map(CommentNode::depth).orElse(0) + 1;
        int at = parent.map(node -> endOfReplies(node)).orElse(rows.size());
        rows.add(at, new Waiting(reply, depth, parent.map(CommentNode::name).flatMap(Conversation::named)));
    }

    private int endOfReplies(CommentNode parent) {
        List<CommentNode> nodes = thread.nodes();
        int first = nodes.indexOf(parent) + 1;
        return IntStream.range(first, nodes.size())
                .filter(i -> nodes.get(i).depth() <= parent.depth())
                .findFirst()
                .orElse(nodes.size());
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(one -> !one.isEmpty());
    }
}
