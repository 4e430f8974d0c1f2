package news.bottomline.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * Reads uploaded files as pictures. What cannot be one, or is made to hurt whoever decodes it, is refused before it is decoded.
 * At most two files are decoded at the same time, and a large one alone, because each takes much memory.
 */
@ApplicationScoped
public class PictureReader {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A decoded picture that takes more is decoded alone. */
    private static final long LARGE_BYTES = 40_000_000;

    /** A picture that would take more is decoded at half its size, a third and so on. */
    private static final long MOST_BYTES = 140_000_000;

    /** Each pass of a JPEG goes over the whole picture. Cameras and programs write about ten. */
    private static final int MOST_PASSES = 100;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    public PictureReader() {
        this(PATIENCE);
    }

    PictureReader(Duration patience) {
        this.patience = patience;
    }

    /**
     * @throws Failure.Invalid on {@code file} where it is not a picture, or not one that can be shown
     * @throws Failure.Busy where others are being read and none is done in time
     */
    public ReadPicture read(Path file) {
        Header header = Header.read(file);
        int needed = header.decodedBytes() > LARGE_BYTES ? AT_ONCE : 1;
        return inTurn(needed, () -> decode(content(file), header));
    }

    <T> T inTurn(int needed, Supplier<T> work) {
        takeTurns(needed);
        try {
            return work.get();
        } finally {
            turns.release(needed);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeTurns(int needed) {
        try {
            if (turns.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Failure.Busy(Problem.of("file", "picture.busy"), PATIENCE.toSeconds());
    }

    private static ReadPicture decode(byte[] content, Header header) {
        Structure structure = header.format().structure(content);
        check(content, structure);
        Orientation orientation = Orientation.of(structure.exif());
        Size size = new Size(header.width(), header.height()).turned(orientation.swapsSides());
        BufferedImage decoded = pixels(content, header);
        Size largest = Renditions.largest(size, orientation.swapsSides() ? decoded.getHeight() : decoded.getWidth());
        Size held = largest.turned(orientation.swapsSides());
        BufferedImage upright =
                orientation.upright(Renditions.resized(decoded, held.width(), held.height(), type(decoded)));
        return new ReadPicture(size, Renditions.of(upright, header.format().isLossless()));
    }

    private static void check(byte[] content, Structure structure) {
        if (Disguise.isIn(content)) {
            throw Header.refused("picture.disguise");
        }
        if (!structure.complete()) {
            throw Header.refused("picture.cut");
        }
        if (structure.frames() > Header.MOST_FRAMES || structure.frames() < 0) {
            throw Header.refused("picture.animation");
        }
        if (structure.passes() > MOST_PASSES) {
            throw Header.refused("picture.passes");
        }
    }

    private static int type(BufferedImage decoded) {
        return decoded.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage pixels(byte[] content, Header header) {
        ImageReader reader = header.format().reader();
        try (ImageInputStream in = new ByteArrayImageInputStream(content)) {
            // A PNG's metadata may be compressed text of any length; a GIF's says which colour is transparent.
            reader.setInput(in, false, header.format() == Format.PNG);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(header);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException unreadable) { // readers throw whatever comes up in a damaged file
            throw Header.refused("picture.broken");
        } finally {
            reader.dispose();
        }
    }

    private static int step(Header header) {
        int step = 1;
        while (header.decodedBytes() / ((long) step * step) > MOST_BYTES) {
            step++;
        }
        return step;
    }
}
