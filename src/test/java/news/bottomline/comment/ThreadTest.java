package news.bottomline.comment;

import static news.bottomline.comment.SampleComments.comment;
import static news.bottomline.comment.State.APPROVED;
import static news.bottomline.comment.State.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThreadTest {

    @Test
    void repliesFollowTheirCommentOldestFirst() {
        Thread thread = Thread.of(List.of(
                comment(4, 1L, APPROVED),
                comment(1, null, APPROVED),
                comment(5, 3L, APPROVED),
                comment(2, null, APPROVED),
                comment(3, 1L, APPROVED)));
        assertThat(drawn(thread)).isEqualTo("1 >3 >>5 >4 2");
        assertThat(thread.count()).isEqualTo(5);
    }

    @Test
    void aRemovedCommentKeepsItsPlaceAboveItsRepliesAndShowsNothing() {
        Thread thread = Thread.of(List.of(comment(1, null, REFUSED), comment(2, 1L, APPROVED)));
        assertThat(drawn(thread)).isEqualTo("- >2");
        assertThat(thread.count()).isEqualTo(1);
        CommentNode note = thread.nodes().getFirst();
        assertThat(note.name()).isEmpty();
        assertThat(note.text()).isEmpty();
        assertThat(note.website()).isEmpty();
    }

    @Test
    void noDepthOfRepliesOverflowsTheStack() {
        List<Comment> exchange = LongStream.rangeClosed(1, 20_000)
                .mapToObj(id -> comment(id, id == 1 ? null : id - 1, APPROVED))
                .toList();
        Thread thread = Thread.of(exchange);
        assertThat(thread.count()).isEqualTo(20_000);
        assertThat(thread.nodes().getLast().depth()).isEqualTo(20_000);
    }

    @Test
    void aThreadWithoutCommentsIsEmpty() {
        assertThat(Thread.of(List.of())).isEqualTo(new Thread(List.of(), 0));
    }

    private static String drawn(Thread thread) {
        return thread.nodes().stream()
                .map(node -> ">".repeat(node.depth() - 1) + (node.removed() ? "-" : String.valueOf(node.id())))
                .collect(Collectors.joining(" "));
    }
}
