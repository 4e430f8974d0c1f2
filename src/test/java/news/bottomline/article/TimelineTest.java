package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All hours are on one day. A decision is written as {@code revision from at}, a withdrawal as revision 0. */
class TimelineTest {

    @Test
    void withoutAnyDecisionItIsADraft() {
        Timeline timeline = decided();
        assertThat(timeline.stage(hour(12))).isEqualTo(new Stage.Drafted());
        assertThat(timeline.live(hour(12))).isEmpty();
        assertThat(timeline.hasBeenLive(hour(12))).isFalse();
    }

    @Test
    void publishedAtOnceItIsLiveFromThatVeryInstant() {
        Timeline timeline = decided("1 9 9");
        assertThat(timeline.stage(hour(9))).isEqualTo(new Stage.Live(hour(9)));
        assertThat(timeline.live(hour(9))).contains(1);
    }

    @Test
    void publishedForLaterItIsScheduledUntilItsHourComes() {
        Timeline timeline = decided("1 15 9");
        assertThat(timeline.stage(hour(14))).isEqualTo(new Stage.Scheduled(hour(15)));
        assertThat(timeline.live(hour(14))).isEmpty();
        assertThat(timeline.coming(hour(14))).contains(1);
        assertThat(timeline.stage(hour(15))).isEqualTo(new Stage.Live(hour(15)));
    }

    @Test
    void aLiveArticleStaysLiveWhileAChangeToItIsScheduled() {
        Timeline timeline = decided("1 9 9", "2 15 10");
        assertThat(timeline.stage(hour(12))).isEqualTo(new Stage.Live(hour(9)));
        assertThat(timeline.live(hour(12))).contains(1);
        assertThat(timeline.coming(hour(12))).contains(2);
        assertThat(timeline.live(hour(15))).contains(2);
        assertThat(timeline.stage(hour(15))).isEqualTo(new Stage.Live(hour(15)));
    }

    @Test
    void aWithdrawalEndsWhatIsLive() {
        Timeline timeline = decided("1 9 9", "0 12 12");
        assertThat(timeline.stage(hour(11))).isEqualTo(new Stage.Live(hour(9)));
        assertThat(timeline.stage(hour(12))).isEqualTo(new Stage.Withdrawn(hour(12)));
        assertThat(timeline.live(hour(12))).isEmpty();
        assertThat(timeline.coming(hour(12))).isEmpty();
    }

    @Test
    void aWithdrawalCancelsWhatIsScheduled() {
        Timeline timeline = decided("1 15 9", "0 10 10");
        assertThat(timeline.stage(hour(12))).isEqualTo(new Stage.Withdrawn(hour(10)));
        assertThat(timeline.pending(hour(12))).isEmpty();
        assertThat(timeline.stage(hour(16))).isEqualTo(new Stage.Withdrawn(hour(10)));
    }

    @Test
    void aWithdrawnArticleCanBePublishedAgainAtOnceOrLater() {
        assertThat(decided("1 9 9", "0 12 12", "1 13 13").stage(hour(13))).isEqualTo(new Stage.Live(hour(13)));
        assertThat(decided("1 9 9", "0 12 12", "1 15 13").stage(hour(13))).isEqualTo(new Stage.Scheduled(hour(15)));
    }

    @Test
    void publishedAtOnceInsteadOfWhatWasScheduledTheScheduledNeverComes() {
        Timeline timeline = decided("1 15 9", "2 10 10");
        assertThat(timeline.live(hour(10))).contains(2);
        assertThat(timeline.pending(hour(10))).isEmpty();
        assertThat(timeline.live(hour(16))).contains(2);
    }

    @Test
    void whatIsScheduledEarlierByALaterDecisionTakesThePlaceOfTheOther() {
        Timeline timeline = decided("1 15 9", "2 12 10");
        assertThat(timeline.stage(hour(11))).isEqualTo(new Stage.Scheduled(hour(12)));
        assertThat(timeline.pending(hour(11))).hasSize(1);
        assertThat(timeline.live(hour(16))).contains(2);
    }

    @Test
    void aScheduleMovedToLaterIsOutrankedByWhatStandsNow() {
        Timeline timeline = decided("1 12 9", "0 10 10", "1 15 10");
        assertThat(timeline.stage(hour(11))).isEqualTo(new Stage.Scheduled(hour(15)));
        assertThat(timeline.stage(hour(13))).isEqualTo(new Stage.Scheduled(hour(15)));
        assertThat(timeline.stage(hour(15))).isEqualTo(new Stage.Live(hour(15)));
    }

    @Test
    void ofTwoDecisionsForTheSameHourTheLaterHolds() {
        assertThat(decided("1 12 9", "2 12 10").live(hour(12))).contains(2);
    }

    @Test
    void itHasBeenLiveOnlyIfAReaderCouldHaveSeenIt() {
        assertThat(decided("1 12 9").hasBeenLive(hour(11))).isFalse();
        assertThat(decided("1 12 9").hasBeenLive(hour(12))).isTrue();
        assertThat(decided("1 12 9", "0 10 10").hasBeenLive(hour(13))).isFalse();
        assertThat(decided("1 12 9", "0 13 13").hasBeenLive(hour(13))).isTrue();
    }

    @Test
    void anArticleThatIsDatedBackWasNotLiveBeforeThatWasDecided() {
        assertThat(decided("1 5 9").stage(hour(9))).isEqualTo(new Stage.Live(hour(5)));
        assertThat(decided("1 12 9", "2 5 10").hasBeenLive(hour(10))).isTrue();
        assertThat(decided("1 12 9", "0 10 10", "2 5 11").pending(hour(11))).isEmpty();
    }

    private static Timeline decided(String... decisions) {
        return new Timeline(Stream.of(decisions).map(TimelineTest::entry).toList());
    }

    private static Timeline.Entry entry(String decision) {
        List<Integer> parts =
                Stream.of(decision.split(" ")).map(Integer::valueOf).toList();
        Optional<Integer> revision = Optional.of(parts.get(0)).filter(number -> number > 0);
        return new Timeline.Entry(revision, hour(parts.get(1)), hour(parts.get(2)));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-05-04T00:00:00Z").plusSeconds(3600L * hour);
    }
}
