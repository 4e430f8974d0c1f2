package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant NOW = Instant.parse("2026-01-04T09:30:40Z");

    @ParameterizedTest
    @CsvSource({
        "2028-05-04,11:30,Europe/Berlin,'',2028-05-04T09:30:00Z",
        "2028-05-04,09:30,Z,'',2028-05-04T09:30:00Z",
        "2028-05-04,09:30:15,UTC,'',2028-05-04T09:30:15Z",
        "2026-07-01,09:00,America/New_York,'',2026-07-01T13:00:00Z",
        "2026-07-01,09:00,Australia/Lord_Howe,'',2026-06-30T22:30:00Z",
        "2026-07-01,09:00,Asia/Kathmandu,'',2026-07-01T03:15:00Z",
        "2026-03-29,01:59,Europe/Berlin,'',2026-03-29T00:59:00Z",
        "2026-03-29,03:00,Europe/Berlin,'',2026-03-29T01:00:00Z",
        "2026-10-25,02:30,Europe/Berlin,+02:00,2026-10-25T00:30:00Z",
        "2026-10-25,02:30,Europe/Berlin,+01:00,2026-10-25T01:30:00Z",
        "2026-11-01,01:30,America/New_York,-04:00,2026-11-01T05:30:00Z",
        "2026-11-01,01:30,America/New_York,-05:00,2026-11-01T06:30:00Z",
        "2026-04-05,01:45,Australia/Lord_Howe,+11:00,2026-04-04T14:45:00Z",
        "2026-04-05,01:45,Australia/Lord_Howe,+10:30,2026-04-04T15:15:00Z",
        "2026-01-04,09:30,Z,'',2026-01-04T09:30:00Z"
    })
    void aWholeHourThatExistsIsReadInTheZoneOfTheForm(
            String day, String hour, String zone, String offset, Instant expected) {
        assertThat(new Timing(day, hour, zone, offset).resolve(NOW).instant()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'','',Z,publish-day desk.publish.day.missing",
        "'',09:30,Z,publish-day desk.publish.day.missing",
        "2028-05-04,'',Z,publish-hour desk.publish.hour.missing",
        "2028-05,09:30,Z,publish-day desk.publish.day.form",
        "2028-02-30,09:30,Z,publish-day desk.publish.day.form",
        "04.05.2028,09:30,Z,publish-day desk.publish.day.form",
        "tomorrow,09:30,Z,publish-day desk.publish.day.form",
        "+999999-01-01,09:30,Z,publish-day desk.publish.day.form",
        "2028-05-04,9:30,Z,publish-hour desk.publish.hour.form",
        "2028-05-04,09:30 PM,Z,publish-hour desk.publish.hour.form",
        "2028-05-04,24:00,Z,publish-hour desk.publish.hour.form",
        "2028-05-04,25:61,Z,publish-hour desk.publish.hour.form",
        "2028-05-04,noon,Z,publish-hour desk.publish.hour.form",
        "2028-05-04,11:30,Nowhere/City,publish-hour desk.publish.zone.unknown",
        "2028-05-04,11:30,'',publish-hour desk.publish.zone.unknown",
        "2026-01-04,09:29,Z,publish-hour desk.publish.past",
        "2001-05-04,09:30,Z,publish-hour desk.publish.past",
        "2026-03-29,02:30,Europe/Berlin,publish-hour desk.publish.hour.skipped",
        "2026-03-08,02:30,America/New_York,publish-hour desk.publish.hour.skipped",
        "2026-10-04,02:15,Australia/Lord_Howe,publish-hour desk.publish.hour.skipped",
        "2026-10-25,02:30,Europe/Berlin,publish-hour desk.publish.hour.twice",
        "2026-11-01,01:30,America/New_York,publish-hour desk.publish.hour.twice",
        "2026-04-05,01:45,Australia/Lord_Howe,publish-hour desk.publish.hour.twice"
    })
    void anythingElseIsRefusedBesideItsField(String day, String hour, String zone, String expected) {
        assertThatThrownBy(() -> new Timing(day, hour, zone, "").resolve(NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(Failure.Invalid.class))
                .extracting(Failure.Invalid::problems, InstanceOfAssertFactories.list(Problem.class))
                .first()
                .extracting(problem -> problem.field() + " " + problem.key())
                .isEqualTo(expected);
    }

    @Test
    void anOffsetThatTheZoneDoesNotHaveThatNightChoosesNothing() {
        assertThatThrownBy(() -> new Timing("2026-10-25", "02:30", "Europe/Berlin", "+05:00").resolve(NOW))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(new Timing("2026-10-25", "02:30", "Europe/Berlin", "").both())
                .extracting(ScheduledHour::offset)
                .containsExactly("+02:00", "+01:00");
        assertThat(new Timing("2026-10-25", "03:30", "Europe/Berlin", "").both())
                .isEmpty();
    }

    @Test
    void aScheduledHourIsKeptWhenTheFormIsSentAgain() {
        Instant may = Instant.parse("2028-05-04T09:30:00Z");
        assertThat(Timing.at(may)).isEqualTo(new Timing("2028-05-04", "09:30", "Z", ""));
        assertThat(Timing.at(may).resolve(NOW).instant()).isEqualTo(may);
    }

    @Test
    void theDayIsSaidWithItsYearOnlyWhereThatIsAnother() {
        ScheduledHour soon = new Timing("2026-11-26", "09:00", "Europe/Berlin", "").resolve(NOW);
        assertThat(soon.day(Locale.ENGLISH, NOW)).isEqualTo("Thursday 26 November");
        assertThat(soon.city()).isEqualTo("Berlin");
        assertThat(new Timing("2027-11-26", "09:00", "Z", "").resolve(NOW).day(Locale.ENGLISH, NOW))
                .isEqualTo("Friday 26 November 2027");
    }
}
