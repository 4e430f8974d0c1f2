package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressedTest {

    /** The button that has the focus: never two of them, and never one that is disabled. */
    @ParameterizedTest
    @CsvSource({
        "up-7,   false, false, up",
        "down-7, false, false, down",
        "up-7,   true,  false, down",
        "down-7, false, true,  up",
        "up-7,   true,  true,  none",
        "down-7, true,  true,  none",
        "up-8,   false, false, none",
        "up-77,  true,  false, none",
        "'',     false, false, none"
    })
    void theFocusStaysOnTheButtonOrGoesToTheOtherAtAnEnd(String button, boolean first, boolean last, String focused) {
        Pressed pressed = new Pressed(button);
        assertThat(pressed.isUp("7", first, last)).isEqualTo(focused.equals("up"));
        assertThat(pressed.isDown("7", first, last)).isEqualTo(focused.equals("down"));
    }
}
