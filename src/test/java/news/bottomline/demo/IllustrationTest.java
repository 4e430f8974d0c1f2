package news.bottomline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IllustrationTest {

    private static final int MANY = 1_000;

    @ParameterizedTest
    @EnumSource
    void eachMotifIsAPictureOfSeveralColoursThatIsTheSameEachTime(Motif motif) {
        BufferedImage drawn = Illustration.of(motif, "Below Zero");
        assertThat(drawn.getWidth() * 2).as("three to two").isEqualTo(drawn.getHeight() * 3);
        assertThat(Arrays.stream(pixels(drawn)).distinct().count()).isGreaterThan(3);
        assertThat(pixels(Illustration.of(motif, "Below Zero"))).isEqualTo(pixels(drawn));
        assertThat(pixels(Illustration.of(motif, "Phantom Megawatts")))
                .as("another story has a picture of its own")
                .isNotEqualTo(pixels(drawn));
    }

    /** No flat ground with a mark in a corner: each quarter shows something. */
    @ParameterizedTest
    @EnumSource
    void theMotifFillsThePicture(Motif motif) {
        BufferedImage drawn = Illustration.of(motif, "The Quiet Lever");
        int ground = drawn.getRGB(0, 0);
        for (int quarter = 0; quarter < 4; quarter++) {
            BufferedImage part = drawn.getSubimage(
                    quarter % 2 * drawn.getWidth() / 2,
                    quarter / 2 * drawn.getHeight() / 2,
                    drawn.getWidth() / 2,
                    drawn.getHeight() / 2);
            assertThat(Arrays.stream(pixels(part))
                            .filter(pixel -> pixel != ground)
                            .count())
                    .isGreaterThan(MANY);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
