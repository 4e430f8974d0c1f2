package news.bottomline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import news.bottomline.base.Cursor;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Problem;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.comment.Lane;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.State;
import news.bottomline.screening.Verdict;
import org.junit.jupiter.api.Test;

class QueuePageTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void afterADecisionTheCommentBelowComesNextAndAfterTheLastTheOneAbove() {
        QueuePage page = page(Optional.empty(), 1, 2, 3);
        assertThat(page.placeAfter(0).next()).contains(2L);
        assertThat(page.placeAfter(2).next()).contains(2L);
        assertThat(page(Optional.empty(), 7).placeAfter(0).next()).isEmpty();
    }

    @Test
    void theNextPageBeginsBehindTheLastCommentOfThisOne() {
        assertThat(page(Optional.of(new Cursor(NOON, 3)), 1, 2, 3).more())
                .contains("/moderation?after=2026-05-04T12%3A00%3A00Z_3");
        assertThat(page(Optional.empty(), 1).more()).isEmpty();
    }

    @Test
    void aThousandIsAsFarAsAnybodyCounts() {
        QueuePage page = page(Optional.empty(), 1);
        assertThat(page.countKey(Lane.HELD)).isEqualTo("moderation.count");
        assertThat(page.countKey(Lane.SPAM)).isEqualTo("moderation.count.more");
    }

    @Test
    void aReasonThatWasTypedIsOfferedAgainEvenWhereTheFirstDecisionWasToRefuse() {
        CommentCard card = CommentCard.of(comment(1, State.REFUSED), QueuePosition.START)
                .because("My reason")
                .beaten(Problem.of("seen", "moderation.first.refused", "Ben", "noon"));
        assertThat(card.can(State.REFUSED)).isFalse();
        assertThat(card.asksForReason()).isTrue();
        assertThat(card.reason()).isEqualTo("My reason");
    }

    @Test
    void whatReadersCanSeeIsTakenDownRatherThanRefused() {
        assertThat(CommentCard.of(comment(1, State.APPROVED), QueuePosition.START)
                        .refuseKey())
                .isEqualTo("moderation.take-down");
        assertThat(CommentCard.of(comment(1, State.HELD), QueuePosition.START).refuseKey())
                .isEqualTo("moderation.refuse");
    }

    private static QueuePage page(Optional<Cursor> next, long... ids) {
        List<ModeratedComment> comments =
                LongStream.of(ids).mapToObj(id -> comment(id, State.HELD)).toList();
        return new QueuePage(
                QueuePosition.START,
                new Slice<>(comments, next),
                Map.of(Lane.HELD, 3, Lane.SPAM, 1000),
                Optional.empty(),
                Optional.empty());
    }

    private static ModeratedComment comment(long id, State state) {
        return new ModeratedComment(
                id,
                state,
                "Ada",
                Optional.of(new EmailAddress("ada@example.org")),
                Optional.empty(),
                "Words.",
                NOON,
                NOON,
                new ModeratedComment.About(new Slug("ore"), "Ore", true),
                Optional.empty(),
                new Verdict.Hold("read-first", List.of()),
                Optional.empty());
    }
}
