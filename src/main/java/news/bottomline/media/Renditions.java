package news.bottomline.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.coobird.thumbnailator.resizers.Resizers;

/** Makes a picture's renditions: some fixed widths, none larger than the picture, and the picture's own width up to the largest. */
final class Renditions {

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1920);

    /** So that a very tall picture is no larger than a wide one. */
    private static final double MOST_PIXELS = 8_000_000;

    /** @param decoded the width that is there, less than the picture's where it was decoded at a part of its size */
    static Size largest(Size picture, int decoded) {
        int bounded = (int) Math.sqrt(MOST_PIXELS * picture.width() / picture.height());
        return picture.atWidth(Math.max(1, Math.min(Math.min(decoded, WIDTHS.getLast()), bounded)));
    }

    /** @param lossless whether the file was of a format for drawings and screenshots */
    static List<Rendition> of(BufferedImage largest, boolean lossless) {
        boolean transparent = isTransparent(largest);
        BufferedImage shown = transparent || !largest.getColorModel().hasAlpha()
                ? largest
                : resized(largest, largest.getWidth(), largest.getHeight(), BufferedImage.TYPE_INT_RGB);
        return widths(shown.getWidth())
                .mapToObj(width -> rendition(atWidth(shown, width), transparent, lossless))
                .toList();
    }

    static BufferedImage resized(BufferedImage image, int width, int height, int type) {
        BufferedImage resized = new BufferedImage(width, height, type);
        Resizers.PROGRESSIVE.resize(image, resized);
        return resized;
    }

    private static IntStream widths(int largest) {
        return Stream.concat(WIDTHS.stream().filter(width -> width < largest), Stream.of(largest))
                .mapToInt(Integer::intValue);
    }

    private static BufferedImage atWidth(BufferedImage image, int width) {
        int height =
                new Size(image.getWidth(), image.getHeight()).atWidth(width).height();
        return width == image.getWidth() ? image : resized(image, width, height, image.getType());
    }

    /** PNG where JPEG cannot show the picture, and where a drawing is smaller so. */
    private static Rendition rendition(BufferedImage image, boolean transparent, boolean lossless) {
        byte[] png = transparent || lossless ? Encoding.PNG.encode(image) : new byte[0];
        byte[] jpeg = transparent ? new byte[0] : Encoding.JPEG.encode(image);
        boolean asPng = transparent || (lossless && png.length < jpeg.length);
        return new Rendition(
                image.getWidth(), image.getHeight(), asPng ? Encoding.PNG : Encoding.JPEG, asPng ? png : jpeg);
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        return IntStream.range(0, image.getHeight()).anyMatch(y -> {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            return IntStream.of(row).anyMatch(pixel -> pixel >>> 24 != 0xFF);
        });
    }

    private Renditions() {}
}
