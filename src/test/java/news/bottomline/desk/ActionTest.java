package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    @Test
    void aButtonMeansWhatItSays() {
        assertThat(Action.parse("save")).isEqualTo(new Action.Save());
        assertThat(Action.parse("preview")).isEqualTo(new Action.Preview());
        assertThat(Action.parse("save-over:7")).isEqualTo(new Action.SaveOver(7));
        assertThat(Action.parse("publish-now")).isEqualTo(new Action.PublishNow(false));
        assertThat(Action.parse("publish-now:confirmed")).isEqualTo(new Action.PublishNow(true));
        assertThat(Action.parse("schedule")).isEqualTo(new Action.Schedule(Optional.empty()));
        assertThat(Action.parse("schedule:2028-05-04T09:30:00Z"))
                .isEqualTo(new Action.Schedule(Optional.of(Instant.parse("2028-05-04T09:30:00Z"))));
        assertThat(Action.parse("keep")).isEqualTo(new Action.Reshape(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish",
                "Publish-now",
                "publish-now ",
                "publishnow",
                "save-over:",
                "save-over:x",
                "save-over:9999999",
                "schedule:tomorrow",
                "schedule:2028-05-04",
                "section-up:9999",
                "withdraw",
                "do",
                "🗞"
            })
    void nothingFollowsFromAButtonThatIsNotKnown(String written) {
        assertThat(Action.parse(written)).isEqualTo(new Action.Unknown());
    }
}
