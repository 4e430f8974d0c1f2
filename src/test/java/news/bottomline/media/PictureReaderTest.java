package news.bottomline.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private final PictureReader reader = new PictureReader();

    @TempDir
    Path folder;

    @Test
    void aPhotographHasAFileForEveryWidthUpToTheLargest() {
        ReadPicture read = read(SamplePictures.jpeg(SamplePictures.fourFields(2400, 1600)));
        assertThat(read.size()).isEqualTo(new Size(2400, 1600));
        assertThat(read.renditions()).extracting(Rendition::width).containsExactly(320, 640, 960, 1280, 1920);
        assertThat(read.renditions()).extracting(Rendition::height).containsExactly(213, 427, 640, 853, 1280);
        assertThat(read.renditions()).extracting(Rendition::encoding).containsOnly(Encoding.JPEG);
        read.renditions().forEach(rendition -> {
            BufferedImage image = image(rendition);
            assertThat(image.getWidth()).isEqualTo(rendition.width());
            assertThat(image.getHeight()).isEqualTo(rendition.height());
            assertFields(image, "RGBY");
        });
    }

    @Test
    void noFileIsLargerThanThePicture() {
        ReadPicture read = read(SamplePictures.jpeg(SamplePictures.fourFields(700, 500)));
        assertThat(read.renditions()).extracting(Rendition::width).containsExactly(320, 640, 700);
        assertThat(read(SamplePictures.png(SamplePictures.fourFields(1, 1))).renditions())
                .extracting(Rendition::width)
                .containsExactly(1);
    }

    /** What an upright picture shows from the upper left on, and what was in the file for that. */
    @ParameterizedTest
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB"})
    void aPictureStandsUprightHoweverTheCameraWasHeld(int orientation, String fields) {
        byte[] file = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.fourFields(600, 400)), orientation);
        ReadPicture read = read(file);
        assertThat(read.size()).isEqualTo(orientation < 5 ? new Size(600, 400) : new Size(400, 600));
        Rendition largest = read.renditions().getLast();
        assertThat(new Size(largest.width(), largest.height())).isEqualTo(read.size());
        assertFields(image(largest), fields);
    }

    @Test
    void whereAPictureWasTakenAndWhatElseTheFileSaysIsGone() {
        byte[] file = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.fourFields(600, 400)), 6);
        assertThat(text(file)).contains("Exif").contains("Informant");
        read(file)
                .renditions()
                .forEach(rendition -> assertThat(text(rendition.content()))
                        .doesNotContain("Exif")
                        .doesNotContain("Informant"));
        byte[] png = SamplePictures.withChunk(
                SamplePictures.png(SamplePictures.fourFields(60, 40)), "tEXt", "Author\0Informant".getBytes());
        assertThat(text(read(png).renditions().getFirst().content())).doesNotContain("Informant");
    }

    @Test
    void aPhotographTakenUprightHasItsFullWidth() {
        byte[] file = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.fourFields(3000, 2000)), 6);
        assertThat(read(file).renditions().getLast())
                .matches(largest -> largest.width() == 1920 && largest.height() == 2880);
    }

    @Test
    void whatIsTransparentStaysSo() {
        BufferedImage drawing = new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB);
        drawing.setRGB(250, 200, 0xFF336699);
        for (byte[] file : List.of(SamplePictures.png(drawing), SamplePictures.gif(drawing))) {
            Rendition largest = read(file).renditions().getLast();
            assertThat(largest.encoding()).isEqualTo(Encoding.PNG);
            assertThat(image(largest).getRGB(0, 0) >>> 24).isZero();
            assertThat(image(largest).getRGB(250, 200) >>> 24).isEqualTo(255);
        }
    }

    @Test
    void aDrawingIsKeptAsPngAndAPhotographIsNot() {
        assertThat(read(SamplePictures.png(SamplePictures.fourFields(500, 400))).renditions())
                .last()
                .matches(drawing -> drawing.encoding() == Encoding.PNG);
        assertThat(read(SamplePictures.png(SamplePictures.noise(500, 400))).renditions())
                .extracting(Rendition::encoding)
                .containsOnly(Encoding.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_INT_ARGB
            })
    void everyKindOfPngIsRead(int kind) {
        ReadPicture read = read(SamplePictures.png(SamplePictures.fourFields(500, 400, kind)));
        assertThat(read.renditions().getLast().width()).isEqualTo(500);
    }

    @Test
    void printersColoursAreTurnedIntoThoseOfScreens() {
        Color middle = new Color(
                image(read(SamplePictures.cmykJpeg(400, 300)).renditions().getLast())
                        .getRGB(200, 150));
        assertThat(middle.getBlue()).isGreaterThan(middle.getRed() + 60);
    }

    @Test
    void webpIsRead() {
        assertThat(read(SamplePictures.webp(false)).size()).isEqualTo(new Size(1, 1));
        assertThat(read(SamplePictures.webp(true)).size()).isEqualTo(new Size(1, 1));
    }

    @Test
    void theFirstFrameOfAShortAnimationIsThePicture() {
        assertThat(read(SamplePictures.animation(1)).size()).isEqualTo(new Size(1, 1));
        assertThat(read(SamplePictures.animation(Header.MOST_FRAMES)).size()).isEqualTo(new Size(1, 1));
    }

    @Test
    void aLongAnimationIsRefused() {
        assertRefused(SamplePictures.animation(Header.MOST_FRAMES + 1), "picture.animation");
        assertRefused(SamplePictures.animation(10_000), "picture.animation");
        byte[] frames = {0, 0, 39, 16, 0, 0, 0, 0};
        assertRefused(
                SamplePictures.withChunk(SamplePictures.png(SamplePictures.fourFields(9, 9)), "acTL", frames),
                "picture.animation");
    }

    @Test
    void aBombIsRefusedByWhatItDeclares() {
        byte[] bomb = SamplePictures.bomb(20_000, 20_000);
        assertThat(bomb.length).isLessThan(60_000);
        assertRefused(bomb, "picture.side");
        assertRefused(SamplePictures.bomb(12_000, 12_000), "picture.pixels");
        assertRefused(SamplePictures.manyPasses(1_000), "picture.passes");
    }

    @Test
    void aLargePictureIsReadAtAPartOfItsSize() {
        ReadPicture read = read(SamplePictures.bomb(12_000, 4_000));
        assertThat(read.size()).isEqualTo(new Size(12_000, 4_000));
        assertThat(read.renditions().getLast().width()).isEqualTo(1920);
    }

    @Test
    void whereTwoFilesAreBeingReadAThirdIsAskedToWait() throws Exception {
        PictureReader busy = new PictureReader(java.time.Duration.ofMillis(1));
        Path file = Files.write(folder.resolve("third"), SamplePictures.png(SamplePictures.fourFields(9, 9)));
        assertThat(busy.inTurn(1, () -> busy.read(file)).size()).isEqualTo(new Size(9, 9));
        assertThatThrownBy(() -> busy.inTurn(1, () -> busy.inTurn(1, () -> busy.read(file))))
                .asInstanceOf(type(Failure.Busy.class))
                .matches(failure -> failure.problem().key().equals("picture.busy") && failure.retryAfterSeconds() > 0);
        assertThat(busy.read(file).size()).isEqualTo(new Size(9, 9));
    }

    /** Each waits for another one at its side, so that two are at work whenever one is. */
    @Test
    void twoAreDecodedAtOnceAndNeverMore() throws Exception {
        PictureReader patient = new PictureReader(java.time.Duration.ofMinutes(1));
        CyclicBarrier two = new CyclicBarrier(2);
        AtomicInteger running = new AtomicInteger();
        Callable<Integer> decoding = () -> patient.inTurn(1, () -> {
            int now = running.incrementAndGet();
            meet(two);
            running.decrementAndGet();
            return now;
        });
        try (ExecutorService uploads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> seen = new ArrayList<>();
            for (Future<Integer> one : uploads.invokeAll(Collections.nCopies(10, decoding))) {
                seen.add(one.get());
            }
            assertThat(seen).allMatch(now -> now <= 2).contains(2);
        }
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTallPictureIsNoLargerThanAWideOne() {
        Rendition largest =
                read(SamplePictures.bomb(1_000, 12_000)).renditions().getLast();
        assertThat(largest.width() * largest.height()).isBetween(7_900_000, 8_000_000);
    }

    @Test
    void aPictureThatIsSomethingElseBesidesIsRefused() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.fourFields(60, 40));
        byte[] gif = SamplePictures.gif(SamplePictures.fourFields(60, 40));
        assertRefused(SamplePictures.joined(jpeg, SamplePictures.zip()), "picture.disguise");
        assertRefused(SamplePictures.joined(gif, SamplePictures.zip()), "picture.disguise");
        assertRefused(SamplePictures.remarked(jpeg, "<?php system($_GET['c']); ?>"), "picture.disguise");
        assertRefused(SamplePictures.remarked(jpeg, "--><ScRiPt>alert(1)</sCrIpT>"), "picture.disguise");
        assertRefused(SamplePictures.remarked(jpeg, "%PDF-1.7"), "picture.disguise");
        assertRefused(SamplePictures.joined(gif, "<html><body>".getBytes(StandardCharsets.UTF_8)), "picture.disguise");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertRefused(new byte[0], "picture.empty");
        assertRefused(bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), "picture.svg");
        assertRefused(bytes("<svg onload='alert(1)'>"), "picture.svg");
        assertRefused(bytes("<!doctype html><p>"), "picture.format");
        assertRefused(bytes("BM a bitmap"), "picture.format");
        assertRefused(bytes("II*\0 a camera's own"), "picture.format");
        assertRefused(SamplePictures.zip(), "picture.format");
        assertRefused(new byte[] {(byte) 0xFF}, "picture.format");
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        for (byte[] whole : List.of(
                SamplePictures.jpeg(SamplePictures.noise(60, 40)),
                SamplePictures.taken(SamplePictures.jpeg(SamplePictures.noise(60, 40)), 6),
                SamplePictures.png(SamplePictures.noise(60, 40)),
                SamplePictures.gif(SamplePictures.fourFields(60, 40)),
                SamplePictures.webp(false))) {
            for (int length = 1; length < whole.length; length += 1 + length / 20) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut)).isInstanceOf(Failure.Invalid.class);
            }
        }
        assertRefused(Arrays.copyOf(SamplePictures.jpeg(SamplePictures.noise(60, 40)), 2_000), "picture.cut");
    }

    @Test
    void damagedFilesAreRefusedOrReadAndNeverFailOtherwise() {
        java.util.Random random = new java.util.Random(11);
        for (byte[] whole : List.of(
                SamplePictures.taken(SamplePictures.jpeg(SamplePictures.noise(40, 30)), 3),
                SamplePictures.png(SamplePictures.noise(40, 30)),
                SamplePictures.gif(SamplePictures.fourFields(40, 30)),
                SamplePictures.webp(true))) {
            for (int i = 0; i < 200; i++) {
                byte[] damaged = whole.clone();
                for (int hits = 0; hits < 4; hits++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    read(damaged);
                } catch (Failure.Invalid refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        }
    }

    private ReadPicture read(byte[] content) {
        try {
            Path file = folder.resolve("upload");
            Files.write(file, content);
            return reader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> read(content))
                .asInstanceOf(type(Failure.Invalid.class))
                .extracting(refused -> refused.problems().getFirst())
                .extracting(Problem::field, Problem::key)
                .containsExactly("file", key);
    }

    /** The colours of the four fields, from the upper left on, by their first letters. */
    private static void assertFields(BufferedImage image, String fields) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + i % 2 * 2) / 4;
            int y = image.getHeight() * (1 + i / 2 * 2) / 4;
            seen.append(letter(new Color(image.getRGB(x, y))));
        }
        assertThat(seen).hasToString(fields);
    }

    private static char letter(Color colour) {
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        return red && green ? 'Y' : red ? 'R' : green ? 'G' : 'B';
    }

    private static BufferedImage image(Rendition rendition) {
        try {
            return ImageIO.read(new ByteArrayInputStream(rendition.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
