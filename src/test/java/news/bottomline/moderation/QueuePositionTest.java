package news.bottomline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.comment.State;
import org.junit.jupiter.api.Test;

class QueuePositionTest {

    private static final Cursor LAST = new Cursor(Instant.parse("2026-05-04T09:30:00.123456Z"), 42);

    @Test
    void theHeldOnesAreAtTheRoomsOwnAddress() {
        assertThat(new QueuePosition(State.HELD, Optional.empty(), Optional.empty()).path())
                .isEqualTo("/moderation");
        assertThat(new QueuePosition(State.SPAM, Optional.empty(), Optional.empty()).path())
                .isEqualTo("/moderation/spam");
    }

    @Test
    void aDecisionLeadsBackToTheSamePageOfTheSameTabAndTheNextComment() {
        assertThat(new QueuePosition(State.APPROVED, Optional.of(LAST), Optional.of(7L)).pathAfterDeciding(6))
                .isEqualTo("/moderation/approved?decided=6&after=2026-05-04T09%3A30%3A00.123456Z_42#comment-7");
    }

    @Test
    void whatAFormSendsOutOfShapeLeadsToTheBeginning() {
        DecisionForm form = new DecisionForm();
        form.tab = "https://example.org";
        form.after = "\r\nX: y";
        form.next = "1 onload";
        form.seen = "-1";
        assertThat(form.back()).isEqualTo(QueuePosition.START);
        assertThat(form.seen()).isEmpty();
        assertThat(form.reason()).isEmpty();
    }

    @Test
    void whatAFormSendsInShapeIsThePlaceItWasMadeFor() {
        DecisionForm form = new DecisionForm();
        form.tab = "refused";
        form.after = LAST.toString();
        form.next = "7";
        form.seen = "3";
        assertThat(form.back()).isEqualTo(new QueuePosition(State.REFUSED, Optional.of(LAST), Optional.of(7L)));
        assertThat(form.seen()).contains(3L);
    }
}
