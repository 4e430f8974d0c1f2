package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant NOW = Instant.parse("2028-05-04T09:30:40Z");
    private static final Instant MAY = Instant.parse("2028-05-04T09:30:00Z");

    @Test
    void anHourIsReadInTheZoneThatTheFormStates() {
        assertThat(new Timing(true, "2028-05-04T11:30", "Europe/Berlin").from(NOW))
                .contains(MAY);
        assertThat(new Timing(true, "2028-05-04T09:30", "Z").from(NOW)).contains(MAY);
    }

    @Test
    void whatIsToAppearAtOnceHasNoHourWhateverIsTyped() {
        assertThat(new Timing(false, "soon", "Nowhere").from(NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',Z", "tomorrow,Z", "2028-05-04T11:30,Nowhere/City"})
    void whatIsNoHourIsRefused(String at, String zone) {
        assertThatThrownBy(() -> new Timing(true, at, zone).from(NOW)).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void anHourThatIsPastIsRefusedAndTheMinuteThatPassesIsNot() {
        assertThatThrownBy(() -> new Timing(true, "2028-05-04T09:29", "Z").from(NOW))
                .isInstanceOf(Failure.Invalid.class)
                .hasMessageContaining("desk.publish.at.past");
        assertThat(new Timing(true, "2028-05-04T09:30", "Z").from(NOW)).contains(MAY);
    }

    @Test
    void whatIsToAppearKeepsItsHour() {
        assertThat(Timing.at(MAY)).isEqualTo(new Timing(true, "2028-05-04T09:30", "Z"));
        assertThat(Timing.at(MAY).from(NOW)).contains(MAY);
    }
}
