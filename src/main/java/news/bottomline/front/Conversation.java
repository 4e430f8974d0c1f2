package news.bottomline.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.comment.CommentNode;
import news.bottomline.comment.Thread;

/**
 * The approved comments, and, for the reader who has just written one, their own.
 *
 * @param path the article's path
 * @param own what this reader wrote a moment ago; nobody else sees it before it is approved
 */
public record Conversation(String path, Thread thread, Optional<OwnReply> own) {

    /** The reader's own held words, where they answer the comment of this id. */
    public Optional<OwnReply> ownUnder(long id) {
        return waiting()
                .filter(reply -> reply.parent().filter(parent -> parent == id).isPresent());
    }

    /** The reader's own held words, where they answer the article. */
    public Optional<OwnReply> ownAtTheEnd() {
        return waiting().filter(reply -> reply.parent().isEmpty());
    }

    public Optional<CommentNode> find(long id) {
        return find(thread.nodes(), id);
    }

    private Optional<OwnReply> waiting() {
        return own.filter(OwnReply::awaitsModeration);
    }

    private static Optional<CommentNode> find(List<CommentNode> nodes, long id) {
        return nodes.stream()
                .flatMap(node -> node.id() == id ? Stream.of(node) : find(node.replies(), id).stream())
                .findFirst();
    }
}
