package news.bottomline.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.bottomline.comment.CommentNode;
import news.bottomline.comment.State;
import news.bottomline.comment.Thread;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Thread THREAD =
            new Thread(List.of(node(1, 1), node(2, 2), node(3, 3), node(4, 2), node(5, 1)), 5);

    @Test
    void eachReplySaysToWhomItReplies() {
        assertThat(drawn(conversation(THREAD, null))).isEqualTo("1 2→1 3→2 4→1 5");
    }

    @Test
    void aReplyToARemovedCommentNamesNobody() {
        Thread thread = new Thread(List.of(removed(1), node(2, 2)), 1);
        assertThat(drawn(conversation(thread, null))).isEqualTo("1 2");
    }

    @Test
    void theReadersOwnReplyComesAfterTheOtherRepliesToTheSameComment() {
        assertThat(drawn(conversation(THREAD, 1L))).isEqualTo("1 2→1 3→2 4→1 own→1 5");
        assertThat(drawn(conversation(THREAD, 3L))).isEqualTo("1 2→1 3→2 own→3 4→1 5");
        assertThat(drawn(conversation(THREAD, 5L))).isEqualTo("1 2→1 3→2 4→1 5 own→5");
    }

    @Test
    void theReadersOwnReplyToACommentThatIsGoneComesAtTheEnd() {
        assertThat(drawn(conversation(THREAD, 99L))).isEqualTo("1 2→1 3→2 4→1 5 own");
    }

    @Test
    void indentationEndsAtAFixedLevelAndTheNameAtNoDepth() {
        List<CommentNode> nodes =
                IntStream.rangeClosed(1, 5000).mapToObj(id -> node(id, id)).toList();
        List<Conversation.Row> rows =
                conversation(new Thread(nodes, 5000), 5000L).rows();
        assertThat(rows.getLast().level()).isEqualTo(8);
        assertThat(rows.getLast().repliesTo()).contains("Reader 5000");
        assertThat(rows.stream().filter(row -> !row.isBelowTheDeepestLevel())).hasSize(8);
    }

    private static Conversation conversation(Thread thread, Long ownParent) {
        return new Conversation(
                "/article",
                thread,
                Optional.ofNullable(ownParent)
                        .map(parent ->
                                new OwnReply(9000, Optional.of(parent), "Me", "Words", Instant.EPOCH, State.HELD)));
    }

    private static String drawn(Conversation conversation) {
        return conversation.rows().stream()
                .map(row -> (row instanceof Conversation.Shown shown
                                ? String.valueOf(shown.node().id())
                                : "own")
                        + row.repliesTo()
                                .map(name -> name.replace("Reader ", "→"))
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static CommentNode node(long id, int depth) {
        return new CommentNode(
                id, Optional.empty(), depth, "Reader " + id, Optional.empty(), "Words", Instant.EPOCH, false);
    }

    private static CommentNode removed(long id) {
        return new CommentNode(id, Optional.empty(), 1, "", Optional.empty(), "", Instant.EPOCH, true);
    }
}
