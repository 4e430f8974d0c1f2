package news.bottomline.comment;

import static news.bottomline.comment.CommentRow.NOON;
import static news.bottomline.comment.CommentRow.comment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "HELD,     APPROVED, true",
        "HELD,     REFUSED,  false",
        "HELD,     SPAM,     false",
        "APPROVED, REFUSED,  true",
        "APPROVED, SPAM,     true",
        "APPROVED, APPROVED, false",
        "REFUSED,  APPROVED, true",
        "REFUSED,  SPAM,     false",
        "SPAM,     APPROVED, true",
        "SPAM,     REFUSED,  false"
    })
    void readers_see_a_change_where_it_appears_or_disappears(State from, State to, boolean seen) {
        Comment comment = comment(1, null, from);
        assertThat(comment.become(to, NOON.plusSeconds(3600))).isEqualTo(seen);
        assertThat(comment.state()).isEqualTo(to);
        assertThat(comment.since()).isEqualTo(NOON.plusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "https://ada:secret@example.org", "//example.org", ""
            })
    void a_website_that_got_into_the_database_some_other_way_does_not_come_out(String website) {
        Comment comment = comment(1, null, State.APPROVED);
        CommentRow.set(comment, "website", website);
        assertThat(comment.website()).isEmpty();
    }

    @Test
    void the_verdict_stays_with_it() {
        assertThat(comment(1, null, State.HELD).verdict())
                .isEqualTo(new Verdict.Hold("links", List.of("https://example.org")));
    }
}
