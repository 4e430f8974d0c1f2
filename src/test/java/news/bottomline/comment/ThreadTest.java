package news.bottomline.comment;

import static news.bottomline.comment.CommentRow.comment;
import static news.bottomline.comment.State.APPROVED;
import static news.bottomline.comment.State.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThreadTest {

    @Test
    void replies_stand_under_what_they_answer_oldest_first() {
        Thread thread = Thread.of(List.of(
                comment(4, 1L, APPROVED),
                comment(1, null, APPROVED),
                comment(5, 3L, APPROVED),
                comment(2, null, APPROVED),
                comment(3, 1L, APPROVED)));
        assertThat(drawn(thread.nodes())).isEqualTo("1(3(5) 4) 2");
        assertThat(thread.count()).isEqualTo(5);
    }

    @Test
    void where_a_comment_was_taken_down_its_answers_stay_under_a_note_that_tells_nothing_of_it() {
        Thread thread = Thread.of(List.of(comment(1, null, REFUSED), comment(2, 1L, APPROVED)));
        assertThat(drawn(thread.nodes())).isEqualTo("-(2)");
        assertThat(thread.count()).isEqualTo(1);
        CommentNode note = thread.nodes().getFirst();
        assertThat(note.name()).isEmpty();
        assertThat(note.text()).isEmpty();
        assertThat(note.website()).isEmpty();
    }

    @Test
    void a_long_exchange_of_two_people_does_not_exhaust_anything() {
        List<Comment> exchange = LongStream.rangeClosed(1, 20_000)
                .mapToObj(id -> comment(id, id == 1 ? null : id - 1, APPROVED))
                .toList();
        assertThat(Thread.of(exchange).count()).isEqualTo(20_000);
    }

    @Test
    void where_nobody_has_spoken_there_is_nothing() {
        assertThat(Thread.of(List.of())).isEqualTo(new Thread(List.of(), 0));
    }

    private static String drawn(List<CommentNode> nodes) {
        return nodes.stream()
                .map(node -> (node.removed() ? "-" : String.valueOf(node.id()))
                        + (node.replies().isEmpty() ? "" : "(" + drawn(node.replies()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
