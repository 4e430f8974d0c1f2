package news.bottomline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slug;
import news.bottomline.comment.Lane;
import news.bottomline.comment.QueueFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePositionTest {

    private static final Cursor LAST = new Cursor(Instant.parse("2026-05-04T09:30:00.123456Z"), 42);

    private static final QueueFilter FILTER = new QueueFilter(
            Slug.parse("ore-prices"),
            Slug.parse("mining"),
            Optional.of(12L),
            Optional.of("links"),
            Optional.of(QueueFilter.Age.DAY),
            "price & floor");

    @Test
    void theHeldOnesAreAtTheRoomsOwnAddress() {
        assertThat(QueuePosition.of(Lane.HELD, QueueFilter.NONE).path()).isEqualTo("/moderation");
        assertThat(QueuePosition.of(Lane.SPAM, QueueFilter.NONE).path()).isEqualTo("/moderation/spam");
    }

    @Test
    void aDecisionLeadsBackToTheSamePageOfTheSameQueueAndTheNextComment() {
        QueuePosition place = new QueuePosition(Lane.APPROVED, QueueFilter.NONE, Optional.of(LAST), Optional.of(7L));
        assertThat(place.pathAfterDeciding(6))
                .isEqualTo("/moderation/approved?after=2026-05-04T09%3A30%3A00.123456Z_42&decided=6#comment-7");
    }

    @Test
    void aFilteredPageIsReadFromItsOwnAddress() {
        QueuePosition place = new QueuePosition(Lane.NEWCOMERS, FILTER, Optional.of(LAST), Optional.empty());
        assertThat(place.page())
                .isEqualTo("/moderation/newcomers?article=ore-prices&category=mining&person=12&rule=links&age=day"
                        + "&q=price+%26+floor&after=2026-05-04T09%3A30%3A00.123456Z_42");
        assertThat(QueuePosition.parse(place.page())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org/moderation",
                "/moderation/../admin",
                "/moderation?after=\r\nX: y&person=-1&rule=<b>&age=old&q=%zz",
                ""
            })
    void whatAFormSendsOutOfShapeLeadsToTheBeginning(String back) {
        DecisionForm form = new DecisionForm();
        form.back = back;
        form.next = "1 onload";
        form.seen = "-1";
        assertThat(form.back()).isEqualTo(QueuePosition.START);
        assertThat(form.seen()).isEmpty();
        assertThat(form.reason()).isEmpty();
    }

    @Test
    void whatAFormSendsInShapeIsThePlaceItWasMadeFor() {
        DecisionForm form = new DecisionForm();
        form.back = "/moderation/refused?after=" + LAST;
        form.next = "7";
        form.seen = "3";
        assertThat(form.back())
                .isEqualTo(new QueuePosition(Lane.REFUSED, QueueFilter.NONE, Optional.of(LAST), Optional.of(7L)));
        assertThat(form.seen()).contains(3L);
    }
}
