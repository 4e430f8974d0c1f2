package news.bottomline.comment;

import static news.bottomline.comment.SampleComments.NOON;
import static news.bottomline.comment.SampleComments.comment;
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
    void readersSeeAChangeWhereItAppearsOrDisappears(State from, State to, boolean seen) {
        Comment comment = comment(1, null, from);
        assertThat(comment.decide(to, NOON.plusSeconds(3600))).isEqualTo(seen);
        assertThat(comment.state()).isEqualTo(to);
        assertThat(comment.since()).isEqualTo(NOON.plusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://ada:secret@example.org",
                "ftp://example.org",
                ""
            })
    void aWebsiteThatGotIntoTheDatabaseSomeOtherWayDoesNotComeOut(String website) {
        assertThat(new WebAddressColumn().convertToEntityAttribute(website)).isNull();
    }

    @Test
    void theVerdictStaysWithIt() {
        assertThat(comment(1, null, State.HELD).verdict())
                .isEqualTo(new Verdict.Hold("links", List.of("https://example.org")));
    }
}
