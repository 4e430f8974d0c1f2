package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import news.bottomline.article.Stage;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant MAY = Instant.parse("2028-05-04T09:30:00Z");

    @Test
    void anHourIsReadInTheZoneThatTheFormStates() {
        assertThat(new Timing(true, "2028-05-04T11:30", "Europe/Berlin").from()).contains(MAY);
        assertThat(new Timing(true, "2028-05-04T09:30", "Z").from()).contains(MAY);
    }

    @Test
    void whatIsToAppearAtOnceHasNoHourWhateverIsTyped() {
        assertThat(new Timing(false, "soon", "Nowhere").from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',Z", "tomorrow,Z", "2028-05-04T11:30,Nowhere/City"})
    void whatIsNoHourIsRefused(String at, String zone) {
        assertThatThrownBy(() -> new Timing(true, at, zone).from()).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void aScheduledArticleKeepsItsHourAndEveryOtherAppearsAtOnce() {
        assertThat(Timing.of(new Stage.Scheduled(MAY))).isEqualTo(new Timing(true, "2028-05-04T09:30", "Z"));
        assertThat(Timing.of(new Stage.Scheduled(MAY)).from()).contains(MAY);
        assertThat(Timing.of(new Stage.Live(MAY))).isEqualTo(Timing.NOW);
    }
}
