package news.bottomline.media;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the camera was held, as Exif numbers it from 1 to 8.
 *
 * @param number 1 for upright
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** Upright where the data says nothing or cannot be read: the picture itself is not at fault. */
    static Orientation of(Optional<byte[]> exif) {
        return exif.map(Orientation::read).orElse(UPRIGHT);
    }

    /** Whether width and height change places. */
    boolean swapsSides() {
        return number >= 5;
    }

    BufferedImage upright(BufferedImage taken) {
        if (number == 1) {
            return taken;
        }
        int width = taken.getWidth();
        int height = taken.getHeight();
        BufferedImage upright =
                new BufferedImage(swapsSides() ? height : width, swapsSides() ? width : height, taken.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(taken, turn(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation read(byte[] exif) {
        try (var in = new ByteArrayImageInputStream(exif)) {
            Directory tags = new TIFFReader().read(in);
            @Nullable Entry entry = tags.getEntryById(TIFF.TAG_ORIENTATION);
            int number = entry != null && entry.getValue() instanceof Number value ? value.intValue() : 1;
            return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }
}
